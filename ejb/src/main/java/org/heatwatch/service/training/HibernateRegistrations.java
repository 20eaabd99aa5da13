package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TimeOrdered;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Because;
import org.heatwatch.domain.training.Registration;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationChange;
import org.heatwatch.domain.training.RegistrationSource;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;

/** The places on trainings, each step kept with its cause. Whoever gives seats holds the training. */
@ApplicationScoped
class HibernateRegistrations {

    private static final String LINE = """
            select new RegistrationLine(r.id, p.id, p.name.full, coalesce(a.name, ''), p.title, r.source, r.state,
                case when r.state = WAITLISTED then (select count(w) from Registration w
                    where w.training = r.training and w.state = WAITLISTED and w.place <= r.place) else 0L end,
                r.offerUntil, r.version)
            from Registration r join Person p on p.id = r.person left join p.agency a
            """;

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

    /** @throws AccessDenied if there is no such registration */
    TrainingId trainingOf(RegistrationId id) {
        return entities.createQuery("select r.training from Registration r where r.id = :id", TrainingId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /** The registration, held until the transaction ends: nobody marks her meanwhile. Whoever asks holds its training. */
    Registration hold(RegistrationId id) {
        return entities.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Registration> find(TrainingId training, PersonId person) {
        return entities.createQuery("from Registration r where r.training = :training and r.person = :person",
                Registration.class)
                .setParameter("training", training)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** How many people stand how on a training. */
    StandingCounts counts(TrainingId training) {
        Map<RegistrationState, Integer> counts = new EnumMap<>(RegistrationState.class);
        entities.createQuery("select r.state, count(r) from Registration r where r.training = :training group by r.state", Object[].class)
                .setParameter("training", training)
                .getResultList()
                .forEach(row -> counts.put((RegistrationState) row[0], ((Long) row[1]).intValue()));
        return new StandingCounts(counts);
    }

    Map<PersonId, RegistrationState> standing(TrainingId training, Collection<PersonId> people) {
        return entities.createQuery("""
                select r.person, r.state from Registration r
                where r.training = :training and r.person in :people and r.state <> CANCELLED""", Object[].class)
                .setParameter("training", training)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (RegistrationState) row[1]));
    }

    /**
     * The person, or the one who was kept where she was merged; she isn't merged before the transaction ends.
     *
     * @throws AccessDenied if there is no such person
     */
    PersonId kept(PersonId person) {
        List<UUID> kept = entities.createNativeQuery("select coalesce(merged_into, id) from person where id = :person for key share",
                UUID.class)
                .setParameter("person", person.value())
                .getResultList();
        return kept.stream().findFirst().map(PersonId::new).orElseThrow(AccessDenied::new);
    }

    /** How many seats are left; 0 also for a training that is over capacity. */
    int free(Training training) {
        return counts(training.id()).free(training.capacity());
    }

    /** How many seats are left for people who register: none while others wait. */
    int forNewcomers(Training training) {
        return counts(training.id()).forNewcomers(training.capacity());
    }

    /** Puts somebody on a training, behind everybody. */
    Registration place(RegistrationState state, TrainingId training, PersonId person, RegistrationSource source, Because why) {
        var registration = new Registration(RegistrationId.next(), training, person, state, nextPlace(), source, clock.instant());
        entities.persist(registration);
        keep(registration, null, why);
        return registration;
    }

    /** Puts somebody back whose registration was cancelled, behind everybody. */
    Registration placeAnew(RegistrationState state, Registration cancelled, RegistrationSource source, RegistrationCause cause) {
        return step(cancelled, Because.of(cause), each -> each.beginAnew(state, nextPlace(), source, clock.instant()));
    }

    Registration promote(Registration waiting, Because why) {
        return step(waiting, why, Registration::promote);
    }

    /** Puts somebody who was approved at the end of the line. */
    Registration queue(Registration approved, Because why) {
        return step(approved, why, each -> each.queue(nextPlace()));
    }

    Registration offer(Registration waiting, Instant until, Because why) {
        return step(waiting, why, each -> each.offer(until));
    }

    Registration accept(Registration offered) {
        return step(offered, Because.of(RegistrationCause.OFFER_ACCEPTED), each -> each.accept(clock.instant()));
    }

    /** @return the step, which may free a seat */
    RegistrationChange cancel(Registration registration, Because why) {
        RegistrationState before = registration.state();
        registration.cancel();
        return keep(registration, before, why);
    }

    private Registration step(Registration registration, Because why, Consumer<Registration> verb) {
        RegistrationState before = registration.state();
        verb.accept(registration);
        keep(registration, before, why);
        return registration;
    }

    private RegistrationChange keep(Registration registration, RegistrationState before, Because why) {
        AccountId by = caller.signedIn().map(SignedIn::account).orElse(null);
        var change = new RegistrationChange(registration, before, why, by, clock.instant());
        entities.persist(change);
        seatsChanged.fire(new SeatsChanged(List.of(registration.id())));
        return change;
    }

    /** Those who wait, the longest first. */
    List<Registration> waiting(TrainingId training, int most) {
        return inLine(training, RegistrationState.WAITLISTED).setMaxResults(most).getResultList();
    }

    /** Those who wait to be approved, the longest first. */
    List<Registration> toApprove(TrainingId training) {
        return inLine(training, RegistrationState.TO_BE_APPROVED).getResultList();
    }

    private TypedQuery<Registration> inLine(TrainingId training, RegistrationState state) {
        return entities.createQuery(
                "from Registration r where r.training = :training and r.state = :state order by r.place", Registration.class)
                .setParameter("training", training)
                .setParameter("state", state);
    }

    /** The offers of a training whose time is over, the oldest first. */
    List<Registration> expired(TrainingId training) {
        return entities.createQuery("""
                from Registration r where r.training = :training and r.state = OFFERED and r.offerUntil <= :now
                order by r.offerUntil, r.place""", Registration.class)
                .setParameter("training", training)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    RegistrationLine line(RegistrationId id) {
        return entities.createQuery(LINE + "where r.id = :id", RegistrationLine.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Those who wait to be approved, those with a seat by name, with the offer of one, on the waitlist, and cancelled. */
    List<RegistrationLine> lines(TrainingId training, int firstRow, int pageSize) {
        return entities.createQuery(LINE + """
                where r.training = :training
                order by case r.state when TO_BE_APPROVED then 0 when REGISTERED then 1 when OFFERED then 2 when WAITLISTED then 3 else 4 end,
                    case when r.state in (REGISTERED, CANCELLED) then 0L else r.place end, p.name.sortAs, p.id""", RegistrationLine.class)
                .setParameter("training", training)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    /** What became of a registration, the latest first. */
    List<RegistrationStep> steps(RegistrationId id) {
        return entities.createQuery("""
                select new RegistrationStep(c.toState, c.at, coalesce(a.displayName, ''), c.cause, coalesce(p.name.full, ''), c.reason,
                    c.offerUntil)
                from RegistrationChange c
                    left join Account a on a.id = c.account
                    left join RegistrationChange o on o.id = c.becauseOf
                    left join Registration r on r.id = o.registration
                    left join Person p on p.id = r.person
                where c.registration = :id order by c.at desc, c.id desc""", RegistrationStep.class)
                .setParameter("id", id)
                .getResultList();
    }

    String nameOf(Registration registration) {
        return entities.createQuery("select p.name.full from Person p where p.id = :person", String.class)
                .setParameter("person", registration.person())
                .getSingleResult();
    }

    /**
     * Puts people on a training who are not on it, in their order: the first get a seat, the others wait. One statement, however many
     * they are. Whoever's registration was cancelled begins anew, behind everybody.
     *
     * @param free how many seats there are for them
     * @param otherwise the state of those for whom there is none
     */
    void register(TrainingId training, List<PersonId> people, int free, RegistrationState otherwise, RegistrationSource source,
            RegistrationCause cause) {
        List<UUID> placed = entities.createNativeQuery("""
                with next as materialized (
                    select *
                    from unnest(cast(:ids as uuid[]), cast(:changes as uuid[]), cast(:people as uuid[]))
                        with ordinality as next (id, change_id, person_id, turn)),
                placed as (
                    insert into registration (id, training_id, person_id, state, place, source, at, version)
                    select id, :training, person_id, case when turn <= :free then 'REGISTERED' else :otherwise end,
                        nextval('registration_place'), :source, :at, 0
                    from next order by turn
                    on conflict (training_id, person_id) do update
                    set state = excluded.state, place = excluded.place, source = excluded.source, at = excluded.at,
                        version = registration.version + 1
                    where registration.state = 'CANCELLED'
                    returning id, person_id, state, version)
                insert into registration_change (id, registration_id, from_state, to_state, at, account_id, cause)
                select next.change_id, placed.id, case when placed.version > 0 then 'CANCELLED' end, placed.state, :at, :account, :cause
                from placed join next on next.person_id = placed.person_id
                returning registration_id""", UUID.class)
                .setParameter("training", training.value())
                .setParameter("free", free)
                .setParameter("otherwise", otherwise.name())
                .setParameter("source", source.name())
                .setParameter("at", clock.instant())
                .setParameter("account", caller.account().value())
                .setParameter("cause", cause.name())
                .setParameter("ids", people.stream().map(each -> RegistrationId.next().value()).toArray(UUID[]::new))
                .setParameter("changes", people.stream().map(each -> TimeOrdered.uuid()).toArray(UUID[]::new))
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .getResultList();
        seatsChanged.fire(new SeatsChanged(placed.stream().map(RegistrationId::new).toList()));
    }

    private long nextPlace() {
        return (Long) entities.createNativeQuery("select nextval('registration_place')", Long.class).getSingleResult();
    }
}
