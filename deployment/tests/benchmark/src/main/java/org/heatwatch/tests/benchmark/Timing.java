package org.heatwatch.tests.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How long acts took, that began and ended within a time.
 *
 * @param cpu used within that time
 */
record Timing(long[] sortedNanos, Duration within, Cpu cpu) {

    static Timing of(List<long[]> nanos, Duration within, Cpu cpu) {
        return new Timing(nanos.stream().flatMapToLong(LongStream::of).sorted().toArray(), within, cpu);
    }

    int acts() {
        return sortedNanos.length;
    }

    /** Processor milliseconds an act, of the server, the database and the users. */
    String cpuMillis() {
        return cpu.each(acts());
    }

    double perSecond() {
        return acts() / (within.toNanos() / 1e9);
    }

    /** @param percent of the acts took no longer; NaN when there was none */
    double millis(int percent) {
        return acts() == 0 ? Double.NaN : sortedNanos[Math.min(acts() - 1, acts() * percent / 100)] / 1e6;
    }
}
