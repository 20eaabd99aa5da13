package org.heatwatch.service.platform.scheduling;

import java.time.Duration;
import java.time.Instant;

/** How long rows are kept that nobody needs for ever: the one place that says so. What isn't named here stays. */
public enum Retention {
    /** The first results of commands: a phone that was offline may still send one again. */
    COMMAND_RECEIPTS(30),
    /** Sign-ins, from their begin. That somebody signed in stays among the events. */
    SIGN_INS(30),
    /** Failed attempts to sign in; they count for minutes only. */
    SIGN_IN_FAILURES(30),
    /** Rosters that were sent and not committed, with the names in them. */
    UNCOMMITTED_ROSTERS(7),
    /** What was sent to whom, from the end of its training, if it is about one. */
    MESSAGES(400);

    private final Duration kept;

    Retention(int days) {
        kept = Duration.ofDays(days);
    }

    /** What is from before this instant is too old. */
    public Instant begin(Instant now) {
        return now.minus(kept);
    }
}
