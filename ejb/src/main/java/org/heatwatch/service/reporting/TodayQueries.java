package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.Permission.READ_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;
import org.heatwatch.service.reporting.TodayTraining.Need;

/**
 * Where everybody starts the day: one's own for a trainer, the county's for a coordinator. Two queries for a trainer, four for a
 * coordinator.
 */
@Stateless
public class TodayQueries {

    /** A roll that its trainer hasn't closed by then is the coordinator's to ask about. */
    public static final Duration COORDINATOR_ASKS_AFTER = Duration.ofHours(72);

    /**
     * How far ahead a training that lacks something is shown; a published one whose lead trainer is gone, or on which people wait to be
     * approved, is shown at once.
     */
    public static final Duration AHEAD = Duration.ofDays(21);

    private static final int WEEK = 7;

    /** Enough of a kind for a day. The calendar has all. */
    static final int MOST = 20;

    private static final String SESSIONS = """
            select new org.heatwatch.service.reporting.TodaySession(s.id, t.id, t.title, s.startLocal, s.endLocal, coalesce(v.name, ''),
                s.room, coalesce(p.name.full, ''), t.capacity,
                (select count(r) from Registration r where r.training = t.id and r.state = REGISTERED),
                (select count(r) from Registration r where r.training = t.id and r.state = OFFERED),
                (select count(r) from Registration r where r.training = t.id and r.state = WAITLISTED),
                roll.state,
                (select count(m) from TrainingMark m where m.key.session = s.id.value and m.attendance.status <> :unmarked),
                t.headcountOnly,
                (select sum(l.people) from HeadcountLine l where l.key.session = s.id.value
                    and l.key.edition = (select max(h.key.edition) from Headcount h where h.key.session = s.id.value)))
            from Session s join s.training t
                left join Venue v on v.id = s.venue
                left join TrainerAssignment lead on lead.key.session = s.id.value and lead.role = LEAD and lead.state = ACCEPTED
                left join Person p on p.id.value = lead.key.person
                left join Roll roll on roll.session = s.id
            where t.state in (PUBLISHED, CLOSED) and """ + OwnTrainings.SESSION;

    private static final String NOT_COUNTED = "not exists (select 1 from Headcount h where h.key.session = s.id.value)";

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected TodayQueries() {
        this(null, null);
    }

    @Inject
    TodayQueries(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Allowed(READ_TRAININGS)
    public Today today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), County.ZONE);
        List<TodaySession> found = week(day);
        List<TodaySession> week = found.subList(0, Math.min(MOST, found.size()));
        LocalDateTime tomorrow = day.plusDays(1).atStartOfDay();
        return new Today(day, unfinished(day),
                week.stream().filter(session -> session.start().isBefore(tomorrow)).toList(),
                caller.may(Permission.PLAN_TRAININGS) ? trainings() : List.of(),
                week.stream().filter(session -> !session.start().isBefore(tomorrow)).toList(), found.size() > MOST);
    }

    private List<TodaySession> week(LocalDate day) {
        return sessions("and s.startsAt >= :from and s.startsAt < :after order by s.startsAt, s.id.value")
                .setParameter("from", day.atStartOfDay(County.ZONE).toInstant())
                .setParameter("after", day.plusDays(WEEK + 1L).atStartOfDay(County.ZONE).toInstant())
                .setMaxResults(MOST + 1)
                .getResultList();
    }

    /**
     * Ended, and the roll never started or still open, or people not counted, the oldest first. A trainer sees them from the next day on; a coordinator once it
     * is time to ask. A training closes after its rolls, so that the years of closed ones needn't be looked through.
     */
    private List<TodaySession> unfinished(LocalDate day) {
        Instant before = caller.ownTrainingsOnly()
                ? day.atStartOfDay(County.ZONE).toInstant()
                : clock.instant().minus(COORDINATOR_ASKS_AFTER);
        return Stream.concat(ended(before, "t.state = PUBLISHED and t.firstStart < :before and roll.state is null and " + NOT_COUNTED), ended(before, "roll.state = OPEN"))
                .sorted(Comparator.comparing(TodaySession::start))
                .limit(MOST)
                .toList();
    }

    private Stream<TodaySession> ended(Instant before, String roll) {
        return sessions("and s.endsAt < :before and " + roll + " order by s.startsAt, s.id.value")
                .setParameter("before", before)
                .setMaxResults(MOST)
                .getResultStream();
    }

    private TypedQuery<TodaySession> sessions(String narrowed) {
        return OwnTrainings.of(caller, entities.createQuery(SESSIONS + narrowed, TodaySession.class))
                .setParameter("unmarked", AttendanceStatus.UNMARKED);
    }

    private List<TodayTraining> trainings() {
        return Stream.concat(lacking(), toClose()).limit(MOST).toList();
    }

    private Stream<TodayTraining> lacking() {
        return entities.createQuery("""
                select t.id, t.title, s.startLocal, t.state, t.capacity,
                    (select count(n) from Session n where n.training = t and not exists (
                        select 1 from TrainerAssignment a where a.key.session = n.id.value and a.role = LEAD
                            and (a.state = ACCEPTED or a.state = OFFERED and t.firstStart >= :ahead))),
                    (select count(r) from Registration r where r.training = t.id and r.state in (REGISTERED, OFFERED)),
                    (select count(r) from Registration r where r.training = t.id and r.state = WAITLISTED),
                    (select count(r) from Registration r where r.training = t.id and r.state = TO_BE_APPROVED), t.headcountOnly
                from Training t join Session s on s.training = t and s.startsAt = t.firstStart
                where t.state in (DRAFT, PUBLISHED) and t.firstStart >= :now and (t.firstStart < :ahead or t.state = PUBLISHED and (
                    exists (select 1 from Registration r where r.training = t.id and r.state = TO_BE_APPROVED)
                    or exists (select 1 from Session n where n.training = t and not exists (
                        select 1 from TrainerAssignment a where a.key.session = n.id.value and a.role = LEAD and a.state in (OFFERED, ACCEPTED)))))
                order by t.firstStart, t.id.value""", Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("ahead", clock.instant().plus(AHEAD))
                .getResultStream()
                .flatMap(row -> needed((TrainingState) row[3], (int) row[4], (long) row[5], (long) row[6], (long) row[7], (long) row[8],
                        (boolean) row[9])
                        .map(need -> new TodayTraining((TrainingId) row[0], (String) row[1], (LocalDateTime) row[2], need,
                                need == Need.SEATS ? (long) row[7] : need == Need.APPROVAL ? (long) row[8] : 0)));
    }

    private static Stream<Need> needed(TrainingState state, int capacity, long withoutLead, long taken, long waitlisted,
            long toApprove, boolean headcountOnly) {
        if (withoutLead > 0) {
            return Stream.of(Need.TRAINER);
        }
        if (state == TrainingState.DRAFT) {
            return Stream.of(Need.PUBLISHING);
        }
        if (toApprove > 0) {
            return Stream.of(Need.APPROVAL);
        }
        if (taken == 0 && !headcountOnly) {
            return Stream.of(Need.PEOPLE);
        }
        return waitlisted > 0 && taken >= capacity ? Stream.of(Need.SEATS) : Stream.empty();
    }

    private Stream<TodayTraining> toClose() {
        return entities.createQuery("""
                select t.id, t.title, (
                    select s.startLocal from Session s where s.training = t and s.startsAt = t.firstStart order by s.ordinal fetch first 1 rows only)
                from Training t
                where t.state = :published and t.lastEnd < :now and not exists (
                    select 1 from Session o left join Roll roll on roll.session = o.id
                    where o.training = t and (roll.state is null or roll.state <> :closed)
                        and not exists (select 1 from Headcount h where h.key.session = o.id.value))
                order by t.firstStart, t.id.value""", Object[].class)
                .setParameter("published", TrainingState.PUBLISHED)
                .setParameter("now", clock.instant())
                .setParameter("closed", RollState.CLOSED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new TodayTraining((TrainingId) row[0], (String) row[1], (LocalDateTime) row[2], Need.CLOSING, 0));
    }
}
