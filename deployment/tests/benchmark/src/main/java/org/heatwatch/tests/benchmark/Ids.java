package org.heatwatch.tests.benchmark;

import java.util.UUID;

/** The ids that fill.sql gives. */
final class Ids {

    static final int MARKING_TRAINERS = 1_000_000;
    static final int COORDINATORS = 2_000_000;
    static final int UNMARKED = 2_000_000;
    static final int REPORT = 3_000_000;
    static final int LARGE = 4_000_000;
    static final int IMPORTS = 5_000_000;

    static final int SATURDAY_COHORTS = 1_000_000;

    private Ids() {}

    static UUID account(long number) {
        return id(3, number);
    }

    static UUID person(long number) {
        return id(2, number);
    }

    /** A published training some weeks ahead that is full. */
    static int toCome(Size size) {
        int turn = 40;
        return size.trainings() * 1810 / 1840 / turn * turn + 1;
    }

    static UUID training(long number) {
        return id(5, number);
    }

    /** @param ordinal from 1 */
    static UUID session(long training, int ordinal) {
        return id(6, training * 64 + ordinal);
    }

    /** @param seat from 0 */
    static UUID registration(long training, int seat) {
        return id(7, training * 2048 + seat);
    }

    static UUID cohort(long number) {
        return id(24, number);
    }

    /** @param ordinal from 1 */
    static UUID cohortSession(long cohort, int ordinal) {
        return id(25, cohort * 64 + ordinal);
    }

    private static UUID id(int kind, long number) {
        return new UUID((long) kind << 32 | 0x7000, 0x8000_0000_0000_0000L | number);
    }
}
