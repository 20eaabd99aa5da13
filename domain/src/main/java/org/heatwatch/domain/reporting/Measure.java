package org.heatwatch.domain.reporting;

import java.util.List;

/**
 * What is counted of the participants of a cohort. They are parted twice: by whether they completed, and by how many sessions they attended;
 * each of the two adds up to all of them.
 */
public enum Measure {
    /** Everybody who was ever in it, but for those who were transferred to another cohort: they count there. */
    ENROLLED,
    COMPLETED,
    /** Whoever left before the end is among them. */
    NOT_COMPLETED,
    ATTENDED_0_TO_3,
    ATTENDED_4_TO_7,
    ATTENDED_8_TO_11,
    ATTENDED_12_OR_MORE;

    static final List<Measure> OUTCOMES = List.of(COMPLETED, NOT_COMPLETED);

    static final List<Measure> DOSAGES = List.of(ATTENDED_0_TO_3, ATTENDED_4_TO_7, ATTENDED_8_TO_11, ATTENDED_12_OR_MORE);

    public static Measure outcome(boolean completed) {
        return completed ? COMPLETED : NOT_COMPLETED;
    }

    /** @param sessions that she attended */
    public static Measure dosage(int sessions) {
        return DOSAGES.get(Math.min(sessions / 4, DOSAGES.size() - 1));
    }
}
