package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.training.Because;
import org.heatwatch.domain.training.Registration;
import org.heatwatch.domain.training.Training;

/** The line of a training. Whoever lets it move up holds the training. */
@ApplicationScoped
class Waitlist {

    private final HibernateRegistrations registrations;
    private final Clock clock;

    protected Waitlist() {
        this(null, null);
    }

    @Inject
    Waitlist(HibernateRegistrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * Gives or offers free seats to those who wait, in their order; nobody where the training is over, closed or cancelled.
     *
     * @param most how many seats have come free
     * @return who has one now, or the offer of one
     */
    List<Registration> moveUp(Training training, int most, Because why) {
        Instant now = clock.instant();
        int seats = Math.min(most, registrations.free(training));
        if (seats == 0 || !training.promotes(now)) {
            return List.of();
        }
        Optional<Instant> until = training.offerUntil(now);
        List<Registration> next = registrations.waiting(training.id(), seats);
        next.forEach(waiting -> until.ifPresentOrElse(end -> registrations.offer(waiting, end, why), () -> registrations.promote(waiting, why)));
        return next;
    }

    /** Who moves up if one of those with a seat gives it up. */
    Optional<Registration> next(Training training) {
        boolean comesFree = registrations.counts(training.id()).taken() <= training.capacity() && training.promotes(clock.instant());
        return comesFree ? registrations.waiting(training.id(), 1).stream().findFirst() : Optional.empty();
    }
}
