package org.heatwatch.service.training;

/**
 * A staged row about which more is to say than its first judgement does: it may be somebody on file, or somebody in another row.
 *
 * @param ordinal   its place in the roster, from 1
 * @param place     how the user finds it: the row's number, with the sheet's name where there is one
 * @param contested another row has one of its keys, or may be the same person on file
 * @param before    the judgement that it has
 */
record RosterQuestion(int ordinal, String place, RosterKeys keys, boolean contested, RosterJudgement before, RosterOnFile onFile) {
}
