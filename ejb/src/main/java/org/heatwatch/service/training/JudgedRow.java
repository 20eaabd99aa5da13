package org.heatwatch.service.training;

/**
 * A row of a roster with what an import does with it.
 *
 * @param ordinal its place in the roster, from 1
 */
record JudgedRow(int ordinal, RosterRow row, RosterJudgement judgement) {
}
