package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TimeOrdered;
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

    private final Event<SeatsChanged> seatsChanged;
    private final Caller caller;
    private final Clock clock;

    protected HibernateRegistrations() {
        this(null, null, null);
    }

    @Inject
    HibernateRegistrations(Event<SeatsChanged> seatsChanged, Caller caller, Clock clock) {
        this.seatsChanged = seatsChanged;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Registration> find(TrainingId training, PersonId person) {
        return entities.createQuery("from Registration r where r.training = :training and r.person = :person",
                Registration.class)
                .setParameter("training", training)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** How many seats are taken. */
    int seated(TrainingId training) {
        return count(training, RegistrationState.REGISTERED);
    }

    /** How many people are on the waitlist. */
    int waiting(TrainingId training) {
        return count(training, RegistrationState.WAITLISTED);
    }

    private int count(TrainingId training, RegistrationState state) {
        return entities.createQuery(
                "select count(r) from Registration r where r.training = :training and r.state = :state", Long.class)
                .setParameter("training", training)
                .setParameter("state", state)
                .getSingleResult()
                .intValue();
    }

    Map<PersonId, RegistrationState> standing(TrainingId training, Collection<PersonId> people) {
        return entities.createQuery("""
                select r.person, r.state from Registration r
                where r.training = :training and r.person in :people""", Object[].class)
                .setParameter("training", training)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (RegistrationState) row[1]));
    }

    boolean knows(PersonId person) {
        return entities.createQuery("select count(p) from Person p where p.id = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult() > 0;
    }

    /** How many seats are left; 0 also for a training that is over capacity. */
    int free(Training training) {
        return Math.max(0, training.capacity() - seated(training.id()));
    }

    Registration seat(TrainingId training, PersonId person, RegistrationSource source, RegistrationCause cause) {
        return place(RegistrationState.REGISTERED, training, person, source, cause);
    }

    /** At the end of the line. */
    Registration waitlist(TrainingId training, PersonId person, RegistrationSource source, RegistrationCause cause) {
        return place(RegistrationState.WAITLISTED, training, person, source, cause);
    }

    private Registration place(RegistrationState state, TrainingId training, PersonId person, RegistrationSource source,
            RegistrationCause cause) {
        var registration = new Registration(RegistrationId.next(), training, person, state, nextPlace(), source, clock.instant());
        entities.persist(registration);
        entities.persist(new RegistrationChange(registration, null, cause, caller.account(), clock.instant()));
        seatsChanged.fire(new SeatsChanged(List.of(registration.id())));
        return registration;
    }

    Registration promote(Registration waiting, RegistrationCause cause) {
        promote(List.of(waiting), cause);
        return waiting;
    }

    private void promote(List<Registration> waiting, RegistrationCause cause) {
        for (Registration each : waiting) {
            RegistrationState before = each.state();
            each.promote();
            entities.persist(new RegistrationChange(each, before, cause, caller.account(), clock.instant()));
        }
        seatsChanged.fire(new SeatsChanged(waiting.stream().map(Registration::id).toList()));
    }

    /**
     * Puts people on a training who are not on it, in their order: the first get a seat, the others wait. Two statements, however
     * many they are.
     *
     * @param free how many seats there are for them
     */
    void register(TrainingId training, List<PersonId> people, int free, RegistrationSource source, RegistrationCause cause) {
        List<RegistrationId> registrations = people.stream().map(each -> RegistrationId.next()).toList();
        UUID[] ids = registrations.stream().map(RegistrationId::value).toArray(UUID[]::new);
        entities.createNativeQuery("""
                insert into registration (id, training_id, person_id, state, place, source, at, version)
                select id, :training, person_id, case when turn <= :free then 'REGISTERED' else 'WAITLISTED' end,
                    nextval('registration_place'), :source, :at, 0
                from unnest(cast(:ids as uuid[]), cast(:people as uuid[])) with ordinality as next (id, person_id, turn)
                order by turn""")
                .setParameter("training", training.value())
                .setParameter("free", free)
                .setParameter("source", source.name())
                .setParameter("at", clock.instant())
                .setParameter("ids", ids)
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .executeUpdate();
        entities.createNativeQuery("""
                insert into registration_change (id, registration_id, from_state, to_state, at, account_id, cause)
                select change.id, r.id, null, r.state, :at, :account, :cause
                from unnest(cast(:changes as uuid[]), cast(:ids as uuid[])) as change (id, registration_id)
                    join registration r on r.id = change.registration_id""")
                .setParameter("at", clock.instant())
                .setParameter("account", caller.account().value())
                .setParameter("cause", cause.name())
                .setParameter("changes", people.stream().map(each -> TimeOrdered.uuid()).toArray(UUID[]::new))
                .setParameter("ids", ids)
                .executeUpdate();
        seatsChanged.fire(new SeatsChanged(registrations));
    }

    /**
     * Gives the free seats of a training to those who wait, in their order.
     *
     * @return how many got one
     */
    int promoteNext(Training training) {
        int free = free(training);
        if (free == 0) {
            return 0;
        }
        List<Registration> next = entities.createQuery(
                "from Registration r where r.training = :training and r.state = WAITLISTED order by r.place",
                Registration.class)
                .setParameter("training", training.id())
                .setMaxResults(free)
                .getResultList();
        promote(next, RegistrationCause.CAPACITY_RAISED);
        return next.size();
    }

    private long nextPlace() {
        return (Long) entities.createNativeQuery("select nextval('registration_place')", Long.class).getSingleResult();
    }
}
