package org.heatwatch.service.training;

/**
 * A row of a roster as it is staged: judged by itself, before it is compared with anybody.
 *
 * @param keys none for a row that goes back for itself
 */
record StagedRow(RosterRow row, RosterKeys keys, RosterJudgement judgement) {

    static StagedRow of(RosterRow row) {
        RosterKeys keys = RosterKeys.of(row);
        RosterJudgement judgement = RosterJudge.alone(row, keys);
        return new StagedRow(row, judgement.verdict().goesBack() ? RosterKeys.NONE : keys, judgement);
    }
}
