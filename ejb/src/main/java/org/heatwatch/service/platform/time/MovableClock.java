package org.heatwatch.service.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The product's one clock, to the millisecond, in UTC. It tells the real time, unless the server was started with
 * {@code -Dheatwatch.clock=movable}: then tests and the filling of the demo may move it.
 */
@ApplicationScoped
public class MovableClock {

    private static final boolean MOVABLE = "movable".equals(System.getProperty("heatwatch.clock"));

    private volatile Duration shift = Duration.ZERO;

    /** True if somebody else may say what time it is; then nothing begins by itself when its time has come. */
    public boolean isMovable() {
        return MOVABLE;
    }

    /** @throws IllegalStateException if the server runs on the real time */
    public void moveTo(Instant instant) {
        if (!MOVABLE) {
            throw new IllegalStateException("This server runs on the real time");
        }
        shift = Duration.between(Instant.now(), instant);
    }

    public void backToNow() {
        shift = Duration.ZERO;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("Ask for the instant and say the zone");
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(Instant.now().plus(shift).toEpochMilli());
            }
        };
    }
}
