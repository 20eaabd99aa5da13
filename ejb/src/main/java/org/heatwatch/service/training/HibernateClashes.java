package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.AttendanceRecord;
import org.heatwatch.domain.training.ClashKind;
import org.heatwatch.domain.training.RoomDetails;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Stay;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.domain.training.Venue;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.access.AccessDenied;
import org.hibernate.query.NativeQuery;

/**
 * What stands against a plan, by the minute. Sessions with a roll are past asking, and cancelled trainings need nobody and no room.
 * Constant queries, however many trainers and sessions.
 */
@ApplicationScoped
class HibernateClashes {

    @PersistenceContext
    private EntityManager entities;

    private final AttendanceRecord attendance;

    protected HibernateClashes() {
        this(null);
    }

    @Inject
    HibernateClashes(AttendanceRecord attendance) {
        this.attendance = attendance;
    }

    /** A session of another training that somebody delivers. */
    private record Taken(PersonId person, String name, String title, LocalDateTime start, String place, Stay stay) {}

    /** A session of another training in a room. What was written before a room had single blanks only may have more. */
    private record InUse(String room, String title, LocalDateTime start, Stay stay) {

        boolean isBy(SessionPlan planned, Stay there) {
            return stay.venueId().equals(planned.venueId()) && stay.overlaps(there)
                    && OneLine.of(room).toLowerCase(Locale.ROOT).equals(planned.room().toLowerCase(Locale.ROOT));
        }
    }

    /** A time at which somebody can't. */
    private record Kept(PersonId person, String name, UnavailableTime time) {}

    /**
     * Holds the venues until the transaction ends: nobody else can promise their rooms in between. In one order, so that two who plan
     * at the same venues don't wait for each other.
     *
     * @throws AccessDenied if one of them isn't on file
     */
    void hold(TrainingPlan plan) {
        UUID[] venues = venues(plan.sessions()).map(VenueId::value).toArray(UUID[]::new);
        int held = entities.createNativeQuery("select id from venue where id = any(:venues) order by id for no key update", UUID.class)
                .setParameter("venues", venues)
                .getResultList()
                .size();
        if (held != venues.length) {
            throw new AccessDenied();
        }
    }

    /** All that stands against it with these trainers; what never happens first. */
    List<Clash> of(TrainingId training, TrainingPlan plan, Collection<PersonId> people) {
        return inOrder(Stream.concat(ofTrainers(training, plan, people).stream(), ofSessions(training, plan)));
    }

    /** What stands against these trainers, by the time of the planned sessions; what never happens first. */
    List<Clash> ofTrainers(TrainingId training, TrainingPlan plan, Collection<PersonId> people) {
        List<SessionPlan> sessions = open(training, plan);
        if (sessions.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        Map<VenueId, VenueDetails> known = known(sessions);
        List<Taken> taken = taken(training, sessions, ids);
        List<Kept> kept = kept(sessions, ids);
        return inOrder(Stream.concat(betweenThem(plan.title(), sessions, known, people), sessions.stream().flatMap(session -> Stream.concat(
                taken.stream().flatMap(each -> of(session, stay(session, known), each).stream()),
                kept.stream().flatMap(each -> of(session, each).stream())))));
    }

    /** From one planned session to a later one: whoever delivers the training goes there herself. */
    private Stream<Clash> betweenThem(String title, List<SessionPlan> sessions, Map<VenueId, VenueDetails> known, Collection<PersonId> people) {
        List<SessionPlan> rushed = sessions.stream().filter(later -> sessions.stream().takeWhile(earlier -> earlier != later)
                .anyMatch(earlier -> stay(later, known).tooFarFrom(stay(earlier, known)).isPresent())).toList();
        if (rushed.isEmpty()) {
            return Stream.empty();
        }
        Map<PersonId, String> names = entities.createQuery("select p.id, p.name.full from Person p where p.id in (:people)", Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (String) row[1]));
        return rushed.stream().flatMap(later -> sessions.stream().takeWhile(earlier -> earlier != later).flatMap(earlier ->
                people.stream().flatMap(person -> of(later, stay(later, known), new Taken(person, names.get(person), title, earlier.slot().start(),
                        earlier.venue().map(venue -> known.get(venue).name()).orElse(""), stay(earlier, known))).stream())));
    }

    /** Whoever delivers them. */
    private Stream<Clash> ofSessions(TrainingId training, TrainingPlan plan) {
        List<SessionPlan> sessions = open(training, plan);
        Map<VenueId, VenueDetails> known = known(sessions);
        return Stream.concat(inTheSameRoom(training, sessions, known), sessions.stream().flatMap(session -> Stream.concat(
                session.venue().map(known::get).stream().flatMap(venue -> tooSmall(session, venue, plan.capacity()).stream()),
                Clash.ofHoliday(session).stream())));
    }

    private static List<Clash> inOrder(Stream<Clash> clashes) {
        List<Clash> found = clashes.toList();
        return Stream.of(true, false).flatMap(refused -> found.stream().filter(each -> each.kind().isRefused() == refused)).toList();
    }

    private static Optional<Clash> of(SessionPlan planned, Stay here, Taken other) {
        if (here.overlaps(other.stay())) {
            return Optional.of(new Clash(ClashKind.TRAINER_BUSY, other.person(), planned.slot().start(),
                    List.of(other.name(), other.title(), other.start(), other.place(), other.place().isEmpty() ? 0 : 1)));
        }
        OptionalInt needed = here.tooFarFrom(other.stay());
        return needed.isEmpty() ? Optional.empty() : Optional.of(new Clash(ClashKind.TRAVEL, other.person(), planned.slot().start(),
                List.of(other.name(), other.title(), other.start(), other.place(), here.minutesBetween(other.stay()), needed.getAsInt())));
    }

    private static Optional<Clash> of(SessionPlan planned, Kept kept) {
        return kept.time().meets(planned.slot().startsAt(), planned.slot().endsAt())
                ? Optional.of(new Clash(ClashKind.UNAVAILABLE, kept.person(), planned.slot().start(), List.of(kept.name(), kept.time())))
                : Optional.empty();
    }

    /** A room that isn't on file may be as big as its venue; one of which nothing is known fits. */
    private static Optional<Clash> tooSmall(SessionPlan planned, VenueDetails venue, int capacity) {
        Optional<Integer> seats = venue.room(planned.room()).map(RoomDetails::seats).or(() -> Optional.ofNullable(venue.seats()));
        return seats.filter(most -> most < capacity).map(most -> new Clash(ClashKind.SEATS, null, planned.slot().start(),
                List.of(place(venue.name(), planned.room()), most, capacity)));
    }

    /** The words of a room are compared here: what is one room to the database is one here too, whatever letters its locale knows. */
    private Stream<Clash> inTheSameRoom(TrainingId training, List<SessionPlan> sessions, Map<VenueId, VenueDetails> known) {
        List<SessionPlan> roomed = sessions.stream().filter(session -> session.venue().isPresent() && !session.room().isEmpty()).toList();
        if (roomed.isEmpty()) {
            return Stream.empty();
        }
        List<?> rows = entities.createNativeQuery("""
                select s.venue_id, s.room, t.title, s.start_local, s.starts_at, s.ends_at
                from training_session s join training t on t.id = s.training_id
                where s.holds_room and s.room <> '' and s.venue_id = any(:venues)
                    and tstzrange(s.starts_at, s.ends_at) && cast(:planned as tstzmultirange) and t.id <> :training
                order by s.starts_at""", Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("venue_id", UUID.class)
                .addScalar("room", String.class)
                .addScalar("title", String.class)
                .addScalar("start_local", LocalDateTime.class)
                .addScalar("starts_at", Instant.class)
                .addScalar("ends_at", Instant.class)
                .setParameter("venues", venues(roomed).map(VenueId::value).toArray(UUID[]::new))
                .setParameter("planned", multirange(roomed, Duration.ZERO))
                .setParameter("training", training.value())
                .getResultList();
        List<InUse> inUse = rows.stream().map(Object[].class::cast).map(row -> new InUse((String) row[1], (String) row[2], (LocalDateTime) row[3],
                new Stay((Instant) row[4], (Instant) row[5], new VenueId((UUID) row[0]), 0))).toList();
        return roomed.stream().flatMap(session -> inUse.stream().filter(other -> other.isBy(session, stay(session, known)))
                .map(other -> new Clash(ClashKind.ROOM_TAKEN, null, session.slot().start(),
                        List.of(place(known.get(session.venueId()).name(), session.room()), other.title(), other.start()))));
    }

    private List<Taken> taken(TrainingId training, List<SessionPlan> sessions, UUID[] people) {
        List<?> rows = entities.createNativeQuery("""
                select a.person_id, p.full_name, t.title, s.start_local, s.starts_at, s.ends_at, s.venue_id, v.name as venue, v.travel_minutes
                from trainer_assignment a
                join training_session s on s.id = a.session_id
                join training t on t.id = s.training_id
                join person p on p.id = a.person_id
                left join venue v on v.id = s.venue_id
                where a.holds and a.person_id = any(:people) and a.during && cast(:around as tstzmultirange)
                  and t.id <> :training
                order by s.starts_at, p.full_name""", Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("person_id", UUID.class)
                .addScalar("full_name", String.class)
                .addScalar("title", String.class)
                .addScalar("start_local", LocalDateTime.class)
                .addScalar("starts_at", Instant.class)
                .addScalar("ends_at", Instant.class)
                .addScalar("venue_id", UUID.class)
                .addScalar("venue", String.class)
                .addScalar("travel_minutes", Integer.class)
                .setParameter("people", people)
                .setParameter("around", multirange(sessions, Duration.ofMinutes(VenueDetails.MAX_TRAVEL)))
                .setParameter("training", training.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Taken(new PersonId((UUID) row[0]), (String) row[1], (String) row[2],
                (LocalDateTime) row[3], row[7] == null ? "" : (String) row[7], new Stay((Instant) row[4], (Instant) row[5],
                        row[6] == null ? null : new VenueId((UUID) row[6]), row[8] == null ? 0 : (Integer) row[8]))).toList();
    }

    private List<Kept> kept(List<SessionPlan> sessions, UUID[] people) {
        List<LocalDate> days = sessions.stream().flatMap(HibernateClashes::days).sorted().toList();
        List<?> rows = entities.createNativeQuery("""
                select u.person_id, p.full_name, u.weekday, u.from_time, u.until_time, u.first_day, u.last_day
                from unavailability u join person p on p.id = u.person_id
                where u.person_id = any(:people) and u.first_day <= :last and (u.last_day is null or u.last_day >= :first)
                    and (u.weekday is null or u.weekday = any(:weekdays))
                order by p.sort_as, u.first_day, u.id""", Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("person_id", UUID.class)
                .addScalar("full_name", String.class)
                .addScalar("weekday", String.class)
                .addScalar("from_time", LocalTime.class)
                .addScalar("until_time", LocalTime.class)
                .addScalar("first_day", LocalDate.class)
                .addScalar("last_day", LocalDate.class)
                .setParameter("people", people)
                .setParameter("first", days.get(0))
                .setParameter("last", days.get(days.size() - 1))
                .setParameter("weekdays", days.stream().map(day -> day.getDayOfWeek().name()).distinct().toArray(String[]::new))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Kept(new PersonId((UUID) row[0]), (String) row[1],
                new UnavailableTime(row[2] == null ? null : DayOfWeek.valueOf((String) row[2]), (LocalTime) row[3], (LocalTime) row[4],
                        (LocalDate) row[5], (LocalDate) row[6]))).toList();
    }

    /** On the county's calendar, as {@link UnavailableTime} is. */
    private static Stream<LocalDate> days(SessionPlan session) {
        return LocalDate.ofInstant(session.slot().startsAt(), County.ZONE)
                .datesUntil(LocalDate.ofInstant(session.slot().endsAt(), County.ZONE).plusDays(1));
    }

    private Map<VenueId, VenueDetails> known(List<SessionPlan> sessions) {
        Set<VenueId> venues = venues(sessions).collect(Collectors.toSet());
        return venues.isEmpty() ? Map.of()
                : entities.createQuery("select distinct v from Venue v left join fetch v.rooms where v.id in (:venues)", Venue.class)
                        .setParameter("venues", venues)
                        .getResultStream()
                        .collect(Collectors.toMap(Venue::id, Venue::details));
    }

    private List<SessionPlan> open(TrainingId training, TrainingPlan plan) {
        var given = attendance.started(training);
        return plan.sessions().stream().filter(session -> !given.contains(session.sessionId())).toList();
    }

    private static Stream<VenueId> venues(List<SessionPlan> sessions) {
        return sessions.stream().flatMap(session -> session.venue().stream()).distinct();
    }

    private static Stay stay(SessionPlan session, Map<VenueId, VenueDetails> known) {
        return new Stay(session.slot().startsAt(), session.slot().endsAt(), session.venueId(),
                session.venue().map(venue -> known.get(venue).travelMinutes()).orElse(0));
    }

    private static String place(String venue, String room) {
        return Stream.of(room, venue).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String multirange(List<SessionPlan> sessions, Duration around) {
        return sessions.stream()
                .map(session -> "[" + session.slot().startsAt().minus(around) + "," + session.slot().endsAt().plus(around) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
