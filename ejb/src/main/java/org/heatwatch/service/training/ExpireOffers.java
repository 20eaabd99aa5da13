package org.heatwatch.service.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.training.Because;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationChange;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.OpenToAll;

/** Ends the offers of seats that nobody has answered in time; each seat goes to whoever is next. */
@Stateless
public class ExpireOffers {

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;
    private final Waitlist line;
    private final AccessLog log;

    protected ExpireOffers() {
        this(null, null, null, null);
    }

    @Inject
    ExpireOffers(HibernateTrainings trainings, HibernateRegistrations registrations, Waitlist line, AccessLog log) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.line = line;
        this.log = log;
    }

    /**
     * Does so for one training that nobody else holds; to be called until there is none left. What is done is done once, however many
     * call it at the same time.
     *
     * @return false if there was none
     */
    @OpenToAll(because = "time does it: whoever calls has nothing to choose")
    public boolean ofNextTraining() {
        return trainings.holdNextWithExpiredOffer().map(training -> {
            registrations.expired(training.id()).forEach(offered -> {
                RegistrationChange step = registrations.cancel(offered, Because.of(RegistrationCause.OFFER_EXPIRED));
                line.moveUp(training, 1, Because.of(RegistrationCause.OFFER_PASSED_ON, step));
            });
            log.noted("ExpireOffers.ofNextTraining", training.id().value(), Outcome.DONE);
            return training;
        }).isPresent();
    }
}
