package org.heatwatch.tests.faults;

import java.util.function.IntBinaryOperator;

/**
 * What doesn't fit; all of it is expected to be 0.
 *
 * @param lost answered as saved before the fault, and absent
 * @param duplicate acts of which a row is there twice
 * @param torn acts of which some rows are there and some are not
 * @param phantom rows of acts that nobody asked for, or that were refused
 * @param falseSaved answered as saved since the fault, or without one, and absent
 */
record Counts(int lost, int duplicate, int torn, int phantom, int falseSaved) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return combined(other, Integer::sum);
    }

    /** The worse of two comparisons of the same acts. */
    Counts orWorse(Counts other) {
        return combined(other, Math::max);
    }

    private Counts combined(Counts other, IntBinaryOperator how) {
        return new Counts(how.applyAsInt(lost, other.lost), how.applyAsInt(duplicate, other.duplicate),
                how.applyAsInt(torn, other.torn), how.applyAsInt(phantom, other.phantom),
                how.applyAsInt(falseSaved, other.falseSaved));
    }

    int sum() {
        return lost + duplicate + torn + phantom + falseSaved;
    }
}
