package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.PLAN_TRAININGS;
import static org.heatwatch.domain.access.Permission.READ_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainerAssignment;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/**
 * Seeing trainings: all of them, or those one delivers. Constant queries a page, however many rows.
 */
@Stateless
public class TrainingQueries {

    private static final String OWN = """
            exists (select 1 from TrainerAssignment own join Session o on o.id.value = own.key.session
                where o.training = t and own.key.person = :person and own.state = ACCEPTED)""";

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("'offset datetime' uuuu-MM-dd HH:mm:ssxxx").withZone(ZoneOffset.UTC);

    private static final int MOST_STEPS = 100;

    private static final Instant EVER = Instant.parse("9000-01-01T00:00:00Z");

    @PersistenceContext
    private EntityManager entities;

    private final HibernateTrainings trainings;
    private final HibernateTrainerAssignments assignments;
    private final HibernateRegistrations registrations;
    private final Caller caller;
    private final Clock clock;

    protected TrainingQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    TrainingQueries(HibernateTrainings trainings, HibernateTrainerAssignments assignments, HibernateRegistrations registrations, Caller caller,
            Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.registrations = registrations;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param firstRow from 0 */
    @Allowed(READ_TRAININGS)
    public List<TrainingLine> trainings(TrainingFilter filter, TrainingSort sort, int firstRow, int pageSize) {
        return filtered("""
                select new TrainingLine(t.id, t.title, t.audience, t.state, s.startLocal,
                    (select count(n) from Session n where n.training = t),
                    coalesce(v.name, ''), coalesce(v.city, ''), s.link <> '', coalesce(p.name.full, ''), t.capacity,
                    (select count(r) from Registration r where r.training = t.id and r.state in (REGISTERED, OFFERED)),
                    (select count(r) from Registration r where r.training = t.id and r.state = WAITLISTED),
                    (select count(n) from Session n where n.training = t and n.venue.value is null and n.link = ''), t.headcountOnly)
                from (select t.id.value as id from Training t where %%s order by %2$s limit :size offset :first) page
                join Training t on t.id.value = page.id
                join Session s on s.training = t and s.ordinal = coalesce(
                    (select min(n.ordinal) from Session n where n.training = t and n.endsAt > :now),
                    (select max(n.ordinal) from Session n where n.training = t))
                left join Venue v on v.id = s.venue
                left join TrainerAssignment lead on lead.key.session = s.id.value and lead.role = LEAD and lead.state = ACCEPTED
                left join Person p on p.id.value = lead.key.person
                order by %1$s""".formatted(sort.order(), pageOrder(filter, sort)), filter, TrainingLine.class)
                .setParameter("now", clock.instant())
                .setParameter("first", firstRow)
                .setParameter("size", pageSize)
                .getResultList();
    }

    /**
     * PostgreSQL takes what has ended to be spread among what comes, and would walk along the index of first sessions past all of it. No index has this order,
     * so that it looks for the few by their end and sorts them.
     */
    private static String pageOrder(TrainingFilter filter, TrainingSort sort) {
        return sort == TrainingSort.SOONEST && filter.from() != null ? "coalesce(t.firstStart, t.lastEnd), t.id" : sort.order();
    }

    @Allowed(READ_TRAININGS)
    public long count(TrainingFilter filter) {
        return filtered("select count(t) from Training t where %s", filter, Long.class).getSingleResult();
    }

    /**
     * What takes place from the filter's first day to its last one, both given, by the wall clock of each session's place.
     *
     * @param mostOfADay so many of each day, its first ones
     */
    @Allowed(READ_TRAININGS)
    public List<CalendarSession> sessions(TrainingFilter filter, int mostOfADay) {
        return filtered("""
                select new CalendarSession(s.id, t.id, t.title, t.state, s.startLocal, s.endLocal, s.zone, coalesce(v.name, ''), s.room,
                    s.link <> '', t.capacity, t.headcountOnly,
                    (select count(r) from Registration r where r.training = t.id and r.state in (REGISTERED, OFFERED)), ranked.onItsDay)
                from (select s.id.value as id, count(*) over (partition by cast(s.startLocal as LocalDate)) as onItsDay,
                        row_number() over (partition by cast(s.startLocal as LocalDate) order by s.startLocal, t.titleKey, s.id.value) as place
                    from Session s join s.training t where %s and s.startLocal >= :begin and s.startLocal < :end) ranked
                join Session s on s.id.value = ranked.id join s.training t left join Venue v on v.id = s.venue
                where ranked.place <= :most order by s.startLocal, t.titleKey, s.id""",
                filter.aDayWider(), CalendarSession.class)
                .setParameter("begin", filter.from().atStartOfDay())
                .setParameter("end", filter.to().plusDays(1).atStartOfDay())
                .setParameter("most", (long) mostOfADay)
                .getResultList();
    }

    /**
     * With only the conditions that are asked for, and the first day in the text, so that the database plans for them: a list that was planned
     * for any filter and any day would walk past all the trainings that have ended.
     */
    private <T> TypedQuery<T> filtered(String hql, TrainingFilter filter, Class<T> row) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("t.lastEnd >= ").append(LITERAL.format(begin(filter)));
        if (!filter.text().isBlank()) {
            where.append(" and t.titleKey like :text");
            values.put("text", '%' + NameKey.of(filter.text()) + '%');
        }
        if (filter.state() != null) {
            where.append(" and t.state = :state");
            values.put("state", filter.state());
        }
        if (filter.audience() != null) {
            where.append(" and t.audience = :audience");
            values.put("audience", filter.audience());
        }
        if (filter.to() != null) {
            where.append(" and t.firstStart < :until");
            values.put("until", filter.to().plusDays(1).atStartOfDay(County.ZONE).toInstant());
        }
        if (filter.mine() || caller.ownTrainingsOnly()) {
            where.append(" and ").append(OWN);
            values.put("person", caller.personOrNobody());
        }
        TypedQuery<T> query = entities.createQuery(hql.formatted(where), row);
        values.forEach(query::setParameter);
        return query;
    }

    private static Instant begin(TrainingFilter filter) {
        Instant begin = filter.from() == null ? Instant.EPOCH : filter.from().atStartOfDay(County.ZONE).toInstant();
        return begin.isBefore(Instant.EPOCH) ? Instant.EPOCH : begin.isAfter(EVER) ? EVER : begin;
    }

    /** @throws AccessDenied if there is no such training, or it isn't the caller's */
    @Allowed(READ_TRAININGS)
    public TrainingSheet training(TrainingId id) {
        Training training = trainings.get(id);
        List<TrainerAssignment> standing = assignments.standing(id);
        return new TrainingSheet(id, training.plan(), training.state(), training.cancelReason().orElse(""),
                HibernateTrainerAssignments.assigned(standing), sessions(id),
                assignments.lines(standing), training.gaps(HibernateTrainerAssignments.agreed(standing)), registrations.counts(id), training.version());
    }

    private List<SessionLine> sessions(TrainingId id) {
        return entities.createQuery("""
                select new SessionLine(s.id, s.ordinal, s.startLocal, s.endLocal, s.zone, s.minutes, coalesce(v.name, ''),
                    coalesce(v.street, ''), coalesce(v.city, ''), s.room, s.link)
                from Session s left join Venue v on v.id = s.venue
                where s.training.id = :training order by s.ordinal""", SessionLine.class)
                .setParameter("training", id)
                .getResultList();
    }

    /**
     * Those who wait to be approved, the people with a seat by name, those with the offer of one, those who wait by their place, and those
     * whose registration was cancelled.
     *
     * @param firstRow from 0
     * @throws AccessDenied if the training isn't the caller's
     */
    @Allowed(READ_TRAININGS)
    public List<RegistrationLine> registrations(TrainingId id, int firstRow, int pageSize) {
        trainings.mustBeOpenTo(id);
        return registrations.lines(id, firstRow, pageSize);
    }

    /**
     * What was done to a training, the latest first, and what each act changed; one that changed nothing isn't told.
     *
     * @throws AccessDenied if the training isn't the caller's
     */
    @Allowed(READ_TRAININGS)
    public List<TrainingStep> history(TrainingId id) {
        trainings.mustBeOpenTo(id);
        List<UUID> subjects = new ArrayList<>(imports(id));
        subjects.add(id.value());
        List<TrainingStep> steps = entities.createQuery("""
                select new TrainingStep(e.command, e.act, a.displayName, e.at, coalesce(i.registered, 0), coalesce(i.waitlisted, 0))
                from AccessEvent e join Account a on a.id = e.account left join RosterImport i on i.id.value = e.subject
                where e.subject in (:subjects) and e.outcome = DONE
                    and (e.act like 'PlanTraining.%' or e.act like 'RescheduleSessions.%' or e.act like 'AssignTrainers.%'
                        or e.act like 'AnswerOffers.%' or e.act = 'ImportRoster.commit')
                    and not exists (select 1 from TrainingChange c where c.command = e.command and c.field = NOTHING)
                order by e.at desc, e.id desc""", TrainingStep.class)
                .setParameter("subjects", subjects)
                .setMaxResults(MOST_STEPS)
                .getResultList();
        List<UUID> commands = steps.stream().map(step -> step.command().value()).toList();
        Map<CommandId, List<StepField>> fields = fields(commands).stream().collect(Collectors.groupingBy(StepField::command));
        Map<CommandId, List<SessionMove>> sessions = sessions(commands).stream().collect(Collectors.groupingBy(SessionMove::command));
        return steps.stream()
                .map(step -> step.with(fields.getOrDefault(step.command(), List.of()), sessions.getOrDefault(step.command(), List.of())))
                .toList();
    }

    private List<StepField> fields(List<UUID> commands) {
        return entities.createQuery("""
                select new StepField(c.command, c.field, coalesce(p.name.full, ''), c.was, c.became)
                from TrainingChange c left join Person p on p.id = c.person
                where c.command.value in (:commands) order by c.id""", StepField.class)
                .setParameter("commands", commands)
                .getResultList();
    }

    private List<SessionMove> sessions(List<UUID> commands) {
        return entities.createQuery("""
                select new SessionMove(c.command, c.fromStart, c.fromEnd, c.fromZone, coalesce(f.name, ''), coalesce(c.fromRoom, ''),
                    coalesce(c.fromLink, ''), c.toStart, c.toEnd, c.toZone, coalesce(t.name, ''), coalesce(c.toRoom, ''), coalesce(c.toLink, ''))
                from SessionChange c left join Venue f on f.id = c.fromVenue left join Venue t on t.id = c.toVenue
                where c.command.value in (:commands) order by coalesce(c.fromStart, c.toStart), c.id""", SessionMove.class)
                .setParameter("commands", commands)
                .getResultList();
    }

    /** Whom a full training has let in all the same, the newest first. */
    @Allowed(READ_TRAININGS)
    public List<OverCapacityStep> overCapacity(TrainingId id) {
        trainings.mustBeOpenTo(id);
        return entities.createQuery("""
                select new OverCapacityStep(p.name.full, a.displayName, c.at, c.reason)
                from RegistrationChange c join Registration r on r.id = c.registration join Person p on p.id = r.person
                    join Account a on a.id = c.account
                where r.training = :training and c.cause = WALKED_IN_OVER_CAPACITY
                order by c.at desc, c.id desc""", OverCapacityStep.class)
                .setParameter("training", id)
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }

    private List<UUID> imports(TrainingId id) {
        return entities.createQuery("select i.id.value from RosterImport i where i.training = :training and i.state = COMMITTED", UUID.class)
                .setParameter("training", id)
                .getResultList();
    }

    /** Whom one may plan with, by name. */
    @Allowed(PLAN_TRAININGS)
    public List<TrainerChoice> trainerChoices() {
        return entities.createQuery("""
                select new TrainerChoice(p.id, p.name.full)
                from Person p
                where exists (select 1 from Account a join a.roles r
                    where a.person = p.id and a.state = ACTIVE and r.key.role = :trainer)
                order by p.name.sortAs, p.id""", TrainerChoice.class)
                .setParameter("trainer", Role.TRAINER)
                .getResultList();
    }

    /** Where one may plan, by name. */
    @Allowed(PLAN_TRAININGS)
    public List<VenueChoice> venueChoices() {
        return entities.createQuery("select new VenueChoice(v.id, v.name) from Venue v order by v.nameKey", VenueChoice.class)
                .getResultList();
    }
}
