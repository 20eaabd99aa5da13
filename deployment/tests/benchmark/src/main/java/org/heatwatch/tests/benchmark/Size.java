package org.heatwatch.tests.benchmark;

/**
 * How much data there is, in rows.
 *
 * @param accounts a multiple of 6
 * @param trainings those of the ordinary kind, 25 people each
 * @param events of the log; as many of the youth zone's
 * @param unmarked rolls of 40 people on which nobody is marked, to be marked by the figures
 * @param youths each in three or four cohorts
 */
record Size(String name, int agencies, int people, int accounts, int trainings, int events, int unmarked, int youths) {

    /** Of the product's demo. */
    static final Size DEMO = new Size("demo", 25, 1_500, 12, 61, 6_000, 64_000, 45);

    /** A tenth of the next. */
    static final Size TENTH = new Size("tenth", 60, 6_000, 60, 2_000, 600_000, 64_000, 1_000);

    /** What the largest county has after five years; of the log one year. */
    static final Size FIVE_YEARS = new Size("five-years", 600, 60_000, 600, 20_000, 6_000_000, 64_000, 10_000);
}
