package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Registration;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationChange;
import org.heatwatch.domain.training.RegistrationSource;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.Caller;

/** The places on trainings, each step kept with its cause. Whoever gives seats holds the training. */
@ApplicationScoped
class HibernateRegistrations {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected HibernateRegistrations() {
        this(null, null);
    }

    @Inject
    HibernateRegistrations(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Registration> find(TrainingId training, PersonId person) {
        return entities.createQuery("from Registration r where r.training.value = :training and r.person.value = :person",
                Registration.class)
                .setParameter("training", training.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** How many seats are taken. */
    int seated(TrainingId training) {
        return entities.createQuery(
                "select count(r) from Registration r where r.training.value = :training and r.state = REGISTERED", Long.class)
                .setParameter("training", training.value())
                .getSingleResult()
                .intValue();
    }

    Registration seat(TrainingId training, PersonId person, RegistrationSource source, RegistrationCause cause) {
        var registration = new Registration(RegistrationId.next(), training, person, RegistrationState.REGISTERED, nextPlace(),
                source, clock.instant());
        entities.persist(registration);
        entities.persist(new RegistrationChange(registration, null, cause, caller.account(), clock.instant()));
        return registration;
    }

    Registration promote(Registration waiting, RegistrationCause cause) {
        RegistrationState before = waiting.state();
        waiting.promote();
        entities.persist(new RegistrationChange(waiting, before, cause, caller.account(), clock.instant()));
        return waiting;
    }

    /**
     * Gives the free seats of a training to those who wait, in their order.
     *
     * @return how many got one
     */
    int promoteNext(Training training) {
        int free = training.capacity() - seated(training.id());
        if (free <= 0) {
            return 0;
        }
        List<Registration> next = entities.createQuery(
                "from Registration r where r.training.value = :training and r.state = WAITLISTED order by r.place",
                Registration.class)
                .setParameter("training", training.id().value())
                .setMaxResults(free)
                .getResultList();
        next.forEach(waiting -> promote(waiting, RegistrationCause.CAPACITY_RAISED));
        return next.size();
    }

    private long nextPlace() {
        return (Long) entities.createNativeQuery("select nextval('registration_place')", Long.class).getSingleResult();
    }
}
