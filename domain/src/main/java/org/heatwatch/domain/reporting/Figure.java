package org.heatwatch.domain.reporting;

/**
 * A count of people, and how much of it is published. A count of 1 to {@value #MOST_OF_FEW} never is (rule 18 of confidentiality, after
 * California's guideline on de-identification).
 */
public record Figure(int count, Showing shown) {

    /** The largest count that could tell of somebody. */
    static final int MOST_OF_FEW = 10;

    public Figure {
        if (count < 0 || shown == Showing.EXACT && isFew(count) || shown == Showing.FEW && !isFew(count)) {
            throw new IllegalArgumentException(count + " isn't shown as " + shown);
        }
    }

    static Figure hidden(int count) {
        return new Figure(count, Showing.HIDDEN);
    }

    /** With as much of it published as a count of its size allows. */
    Figure published() {
        return new Figure(count, isFew() ? Showing.FEW : Showing.EXACT);
    }

    boolean isFew() {
        return isFew(count);
    }

    private static boolean isFew(int count) {
        return count > 0 && count <= MOST_OF_FEW;
    }

    boolean isLarge() {
        return count > MOST_OF_FEW;
    }

    /** The least that it may be for whoever sees what is published. */
    int least() {
        return switch (shown) {
            case EXACT -> count;
            case FEW -> 1;
            case HIDDEN -> 0;
        };
    }

    /** As {@link #least}, of a cohort: what is hidden there is 11 or more, since every smaller count says what it is. */
    int leastOfCohort() {
        return isLarge() ? Math.max(least(), MOST_OF_FEW + 1) : least();
    }

    /** The most that it may be. */
    int most() {
        return switch (shown) {
            case EXACT -> count;
            case FEW -> MOST_OF_FEW;
            case HIDDEN -> Integer.MAX_VALUE;
        };
    }
}
