package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What whoever asks for a calendar feed gets. */
public sealed interface FeedAnswer extends Serializable {

    /**
     * @param ics a calendar object
     * @param tag changes whenever the object does
     * @param changedAt when something in it changed last
     */
    record Feed(String ics, String tag, Instant changedAt) implements FeedAnswer {}

    /** The asker has it already. */
    record Unchanged(String tag) implements FeedAnswer {}

    /** There is none, or none any more. */
    record Unknown() implements FeedAnswer {}

    /** Too many unknown ones were asked for from that address. */
    record Throttled(Duration pause) implements FeedAnswer {}
}
