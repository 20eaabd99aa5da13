package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.RoomDetails;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.training.AddVenue;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.DraftTraining;
import org.heatwatch.service.training.ManageVenues;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;

/** Words for trainings and the people on them. Each training has a day of its own, so that trainers never clash by chance. */
@ApplicationScoped
@Transactional
public class Trainings {

    static final Trainers NOBODY = new Trainers(null, List.of());

    private static final AtomicInteger DAYS = new AtomicInteger();

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private PlanTraining plan;

    @Inject
    private ManageVenues venues;

    @Inject
    private Caller caller;

    public PersonId aPerson(String name) {
        PersonId id = PersonId.next();
        entities.persist(new Person(id, PersonName.of(name), id + "@example.org", null, Discipline.COMMUNITY, "", "", Instant.now()));
        return id;
    }

    /** Somebody with an account as a trainer. */
    public PersonId aTrainer(String name) {
        return with(Role.TRAINER, name);
    }

    private PersonId with(Role role, String name) {
        PersonId id = aPerson(name);
        entities.flush();
        entities.persist(new Account(AccountId.next(), "user-" + UUID.randomUUID(), name, id, "no password", Set.of(role), Instant.now()));
        return id;
    }

    /** Somebody with an account as a coordinator. */
    public PersonId aCoordinator(String name) {
        return with(Role.COORDINATOR, name);
    }

    /** From now on the test calls as this trainer. */
    public void asTrainer(PersonId person) {
        AccountId id = entities.createQuery("select a.id from Account a where a.person = :person", AccountId.class)
                .setParameter("person", person)
                .getSingleResult();
        caller.is(new SignedIn(id, person, "Luis Ortega", Set.of(Role.TRAINER)), "192.0.2.2");
    }

    /** A draft of one session online, as the coordinator who calls. */
    public TrainingId aTraining(int capacity, Trainers trainers) {
        return aTraining(aPlan(capacity), trainers);
    }

    public TrainingId aTraining(TrainingPlan planned, Trainers trainers) {
        TrainingId id = TrainingId.next();
        plan.draft(new DraftTraining(CommandId.next(), id, planned, trainers, new Despite("The doors are open",
                planned.sessions().stream().flatMap(session -> Clash.ofHoliday(session).stream()).toList())));
        return id;
    }

    /** Led by a new trainer of this name. */
    public Trainers led(String name) {
        return new Trainers(aTrainer(name), List.of());
    }

    /** Led by somebody. */
    public TrainingId published(TrainingPlan planned) {
        TrainingId id = aTraining(planned, new Trainers(aTrainer("Luis Ortega"), List.of()));
        plan.publish(new PublishTraining(CommandId.next(), id, 0));
        return id;
    }

    static TrainingPlan aPlan(int capacity) {
        return aPlan("Human Trafficking 101", capacity, aSession());
    }

    static TrainingPlan aPlan(String title, int capacity, SessionPlan... sessions) {
        return new TrainingPlan(title, Audience.MIXED, capacity, "", List.of(sessions));
    }

    /** A venue with these rooms, half an hour from any other. */
    public VenueId aVenue(String city, RoomDetails... rooms) {
        VenueId id = VenueId.next();
        venues.add(new AddVenue(CommandId.next(), id, new VenueDetails("Library " + id, "25 Heron Street", city, "", null, 30, List.of(rooms))));
        return id;
    }

    /** Two hours online, on a day that no other session has. Neither it nor the next one is a holiday, in that week and the four after it. */
    static SessionPlan aSession() {
        LocalDate day = Stream.generate(() -> LocalDate.of(2030, 1, 1).plusDays(DAYS.getAndIncrement()))
                .filter(each -> IntStream.rangeClosed(0, 4).mapToObj(each::plusWeeks).noneMatch(Trainings::isNearAHoliday))
                .findFirst()
                .orElseThrow();
        return aSession(day.atTime(10, 0));
    }

    private static boolean isNearAHoliday(LocalDate day) {
        return Holiday.on(day).isPresent() || Holiday.on(day.plusDays(1)).isPresent();
    }

    static SessionPlan aSession(LocalDateTime start) {
        return new SessionPlan(null, new LocalSlot(start, start.plusHours(2), County.ZONE), null, "", "https://meet.example.org/room");
    }

    static SessionPlan aSession(LocalDateTime start, VenueId venue, String room) {
        return new SessionPlan(null, new LocalSlot(start, start.plusHours(2), County.ZONE), venue, room, "");
    }

    /** Who is registered for a training, in the order of their places. */
    public List<PersonId> people(TrainingId training) {
        return entities.createQuery("select r.person from Registration r where r.training = :training order by r.place", PersonId.class)
                .setParameter("training", training)
                .getResultList();
    }

    /** The places that are taken on a training, and everybody can see so. */
    public List<Long> places(TrainingId training) {
        return entities.createQuery("select r.place from Registration r where r.training = :training order by r.place", Long.class)
                .setParameter("training", training)
                .getResultList();
    }

    /** The states of a training's registrations in the order of their places. */
    public List<String> states(TrainingId training) {
        return entities.createQuery("select cast(r.state as string) from Registration r where r.training = :training order by r.place", String.class)
                .setParameter("training", training)
                .getResultList();
    }

    /**
     * The rows of a training's registrations, each with that of its change, in the order of their places, but for what is another in each
     * row or comes from the act: ids, place, times, source and cause.
     */
    public List<String> rows(TrainingId training) {
        return entities.createNativeQuery("""
                select cast((to_jsonb(r) - 'id' - 'training_id' - 'place' - 'at' - 'source')
                    || (to_jsonb(c) - 'id' - 'registration_id' - 'at' - 'cause') as text)
                from registration r left join registration_change c on c.registration_id = r.id
                where r.training_id = :training order by r.place""", String.class)
                .setParameter("training", training.value())
                .getResultList();
    }

    /** What became of a training's registrations after they began, in the order of time: "WAITLISTED REGISTERED SEAT_GIVEN_UP Zora Lind". */
    public List<String> steps(TrainingId training) {
        return entities.createQuery("""
                select cast(c.fromState as string) || ' ' || cast(c.toState as string) || ' ' || cast(c.cause as string)
                    || coalesce(' ' || p.name.full, '')
                from RegistrationChange c join Registration r on r.id = c.registration
                    left join RegistrationChange o on o.id = c.becauseOf
                    left join Registration s on s.id = o.registration
                    left join Person p on p.id = s.person
                where r.training = :training and c.fromState is not null order by c.at, c.id""", String.class)
                .setParameter("training", training)
                .getResultList();
    }

    /** Why registrations of a training came to be what they are, in the order of time. */
    public List<String> causes(TrainingId training) {
        return entities.createQuery("""
                select cast(c.cause as string) from RegistrationChange c join Registration r on r.id.value = c.registration.value
                where r.training = :training order by c.at, c.id""", String.class)
                .setParameter("training", training)
                .getResultList();
    }

    /** Who delivers what as what, in the order of the sessions. */
    public List<String> assigned(TrainingId training) {
        return entities.createQuery("""
                select p.name.full || ' ' || cast(a.role as string)
                from TrainerAssignment a join Session s on s.id.value = a.key.session join Person p on p.id.value = a.key.person
                where s.training.id = :training order by s.ordinal, p.name.full""", String.class)
                .setParameter("training", training)
                .getResultList();
    }
}
