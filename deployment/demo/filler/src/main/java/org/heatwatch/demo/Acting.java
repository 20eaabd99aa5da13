package org.heatwatch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.platform.time.MovableClock;

/** Who acts, and when. */
@ApplicationScoped
class Acting {

    private final Caller caller;
    private final MovableClock clock;

    protected Acting() {
        this(null, null);
    }

    @Inject
    Acting(Caller caller, MovableClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    void at(Instant time) {
        clock.moveTo(time);
    }

    void as(Staff staff) {
        caller.is(staff.signedIn(), "demo");
    }

    void now() {
        clock.backToNow();
    }

    /** @throws IllegalStateException if the command was not done: in the demo nothing is refused */
    static <R extends CommandResult> R done(R result) {
        if (result.outcome() != Outcome.DONE) {
            throw new IllegalStateException(result.toString());
        }
        return result;
    }
}
