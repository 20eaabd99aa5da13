package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_CALENDAR;
import static org.heatwatch.domain.access.Permission.PLAN_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.TrainerAssignment;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.Training;
import org.heatwatch.domain.training.Unavailability;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.hibernate.query.NativeQuery;

/** Who could deliver a training and why not; and what a trainer finds of her own. Constant queries, however many trainers and sessions. */
@Stateless
public class TrainerQueries {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    private final HibernateTrainings trainings;
    private final HibernateTrainerAssignments assignments;
    private final HibernateClashes clashes;
    private final HibernateOverrides overrides;
    private final Caller caller;
    private final Clock clock;

    protected TrainerQueries() {
        this(null, null, null, null, null, null);
    }

    @Inject
    TrainerQueries(HibernateTrainings trainings, HibernateTrainerAssignments assignments, HibernateClashes clashes,
            HibernateOverrides overrides, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.clashes = clashes;
        this.overrides = overrides;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(PLAN_TRAININGS)
    public SuggestionSheet suggestions(TrainingId id) {
        Training training = trainings.get(id);
        List<TrainerAssignment> standing = assignments.standing(id);
        Trainers assigned = HibernateTrainerAssignments.assigned(standing);
        LocalDateTime start = training.plan().sessions().get(0).slot().start();
        return new SuggestionSheet(training.title(), start, training.sessions().size(),
                assigned.lead().isPresent() ? TrainerRole.CO_TRAINER : TrainerRole.LEAD, training.state().isOpen(),
                assignments.lines(standing), suggestions(training, start.toLocalDate(), standing, assigned), overrides.lines(id),
                training.version());
    }

    private List<Suggestion> suggestions(Training training, LocalDate day, List<TrainerAssignment> standing, Trainers assigned) {
        Map<PersonId, String> declined = standing.stream().filter(each -> each.state() == AssignmentState.DECLINED)
                .collect(Collectors.toMap(TrainerAssignment::person, TrainerAssignment::reason));
        List<Load> others = load(training.id(), day).stream().filter(each -> assigned.role(each.person()).isEmpty()).toList();
        Map<PersonId, List<Clash>> against = clashes.ofTrainers(training.id(), training.plan(), others.stream().map(Load::person).toList()).stream()
                .collect(Collectors.groupingBy(Clash::personId));
        return others.stream()
                .map(each -> new Suggestion(each.person(), each.name(), each.minutes(), declined.getOrDefault(each.person(), ""),
                        against.getOrDefault(each.person(), List.of())))
                .sorted(Comparator.comparing(Suggestion::isFree).thenComparing(Suggestion::isPossible).reversed())
                .toList();
    }

    /** What a trainer has accepted in a year. */
    private record Load(PersonId person, String name, long minutes) {}

    /** Of every trainer, for the year of a day, the fewest minutes first. Of what was called off nobody's time is held. */
    private List<Load> load(TrainingId except, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                select p.id, p.full_name, coalesce(year.minutes, 0) as minutes
                from account a join account_role r on r.account_id = a.id and r.role = 'TRAINER' join person p on p.id = a.person_id
                left join (
                    select person_id, cast(extract(epoch from sum(upper(during) - lower(during))) / 60 as bigint) as minutes
                    from trainer_assignment
                    where state = 'ACCEPTED' and holds and during && tstzrange(:from, :until) and lower(during) >= :from
                        and session_id not in (select id from training_session where training_id = :except)
                    group by person_id) year on year.person_id = p.id
                where a.state = 'ACTIVE'
                order by minutes, p.sort_as, p.id""", Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("full_name", String.class)
                .addScalar("minutes", Long.class)
                .setParameter("from", day.withDayOfYear(1).atStartOfDay(County.ZONE).toInstant())
                .setParameter("until", day.withDayOfYear(1).plusYears(1).atStartOfDay(County.ZONE).toInstant())
                .setParameter("except", except.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Load(new PersonId((UUID) row[0]), (String) row[1], (Long) row[2])).toList();
    }

    /** What is offered to the caller and still ahead, the next first. */
    @Allowed(KEEP_OWN_CALENDAR)
    public List<OfferLine> offers() {
        Map<TrainingId, List<Tuple>> offered = entities.createQuery("""
                select t.id as training, t.title as title, a.role as role, new org.heatwatch.service.training.OfferedSession(s.startLocal, s.endLocal,
                    (select c.fromStart from SessionChange c where c.session = s.id and c.training = t.id and c.at = (
                        select max(d.at) from SessionChange d where d.session = s.id and d.training = t.id and d.fromStart <> d.toStart)),
                    coalesce(v.city, '')) as session
                from TrainerAssignment a join Session s on s.id.value = a.key.session join s.training t left join Venue v on v.id = s.venue
                where a.key.person = :person and a.state = OFFERED and t.state in (DRAFT, PUBLISHED) and s.endsAt > :now
                order by s.startsAt, t.id.value""", Tuple.class)
                .setParameter("person", caller.personOrNobody())
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.get("training", TrainingId.class), LinkedHashMap::new, Collectors.toList()));
        return offered.entrySet().stream().map(each -> new OfferLine(each.getKey(), each.getValue().get(0).get("title", String.class),
                each.getValue().get(0).get("role", TrainerRole.class), each.getValue().stream().map(row -> row.get("session", OfferedSession.class)).toList()))
                .toList();
    }

    /** The sessions that the caller has accepted and that have not ended, the next first. */
    @Allowed(KEEP_OWN_CALENDAR)
    public List<OwnSession> sessions() {
        return entities.createQuery("""
                select new OwnSession(s.id, t.id, t.title, t.state, t.headcountOnly, s.startLocal, s.endLocal, s.zone, coalesce(v.name, ''),
                    coalesce(v.street, ''), coalesce(v.city, ''), coalesce(v.directions, ''), s.room, s.link, t.notes)
                from TrainerAssignment a join Session s on s.id.value = a.key.session join s.training t left join Venue v on v.id = s.venue
                where a.key.person = :person and a.state = ACCEPTED and t.state in (DRAFT, PUBLISHED) and s.endsAt > :now
                order by s.startsAt, s.id.value""", OwnSession.class)
                .setParameter("person", caller.personOrNobody())
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** When the caller can't, but for what is over. */
    @Allowed(KEEP_OWN_CALENDAR)
    public List<UnavailabilityLine> unavailability() {
        return entities.createQuery("""
                select u from Unavailability u
                where u.person.value = :person and (u.lastDay is null or u.lastDay >= :today)
                order by u.firstDay, u.fromTime, u.id.value""", Unavailability.class)
                .setParameter("person", caller.personOrNobody())
                .setParameter("today", LocalDate.ofInstant(clock.instant(), County.ZONE))
                .getResultStream()
                .map(each -> new UnavailabilityLine(each.id(), each.time()))
                .toList();
    }
}
