package org.heatwatch.tests.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/** How long acts took, that began and ended within a time. */
record Timing(long[] sortedNanos, Duration within) {

    static Timing of(List<long[]> nanos, Duration within) {
        return new Timing(nanos.stream().flatMapToLong(LongStream::of).sorted().toArray(), within);
    }

    int acts() {
        return sortedNanos.length;
    }

    double perSecond() {
        return acts() / (within.toNanos() / 1e9);
    }

    /** @param percent of the acts took no longer; NaN when there was none */
    double millis(int percent) {
        return acts() == 0 ? Double.NaN : sortedNanos[Math.min(acts() - 1, acts() * percent / 100)] / 1e6;
    }
}
