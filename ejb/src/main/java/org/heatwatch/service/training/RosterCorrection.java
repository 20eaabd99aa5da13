package org.heatwatch.service.training;

/**
 * A row that goes back to whoever sent it.
 *
 * @param whatToCorrect a sentence
 */
record RosterCorrection(RosterRow row, String whatToCorrect) {
}
