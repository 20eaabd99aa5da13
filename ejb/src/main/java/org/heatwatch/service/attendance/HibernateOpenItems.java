package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;
import static org.heatwatch.domain.attendance.OpenKind.DELIVERY;
import static org.heatwatch.domain.attendance.OpenKind.NOTE;
import static org.heatwatch.domain.attendance.OpenKind.RECEIPTS;
import static org.heatwatch.domain.attendance.OpenKind.RIDES;
import static org.heatwatch.domain.attendance.OpenKind.ROLL_NOT_CLOSED;
import static org.heatwatch.domain.attendance.OpenKind.ROLL_NOT_STARTED;
import static org.heatwatch.domain.attendance.OpenKind.SPEAKER_NOT_SIGNED;
import static org.heatwatch.domain.attendance.OpenKind.SPEAKER_NOT_VETTED;
import static org.heatwatch.domain.attendance.OpenKind.SPEAKER_UNCONFIRMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.CallNeed;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.attendance.OpenKind;
import org.heatwatch.domain.attendance.OpenTime;
import org.heatwatch.domain.attendance.OpenWork;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.MissingReceipts;
import org.heatwatch.domain.program.OpenRides;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.attendance.HibernateProgress.Followed;
import org.heatwatch.service.platform.database.InstantLiteral;
import org.heatwatch.service.program.VisitLine;

/** What is open for the sessions of cohorts: as many queries for one cohort as for many. Whose they are, the session beans ask. */
@ApplicationScoped
class HibernateOpenItems implements OpenWork {

    /** How many days ahead a session is prepared. */
    private static final int DAYS_AHEAD = 7;

    /** How many days after a session all but its roll is asked for. */
    private static final int DAYS_BACK = 14;

    @PersistenceContext
    private EntityManager entities;

    private final HibernateProgress progress;
    private final OpenRides rides;
    private final MissingReceipts receipts;
    private final Clock clock;

    protected HibernateOpenItems() {
        this(null, null, null, null);
    }

    @Inject
    HibernateOpenItems(HibernateProgress progress, OpenRides rides, MissingReceipts receipts, Clock clock) {
        this.progress = progress;
        this.rides = rides;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** @param roll null if it was not started */
    private record Found(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName, @Classified(REFERENCE) CohortSessionId id,
            @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDateTime start, @Classified(PROGRAM) boolean ahead,
            @Classified(PROGRAM) RollState roll, @Classified(REFERENCE) boolean noted, @Classified(REFERENCE) boolean delivered) {

        OpenSession with(List<OpenItem> items) {
            return new OpenSession(cohort, cohortName, id, ordinal, start, ahead ? OpenTime.BEFORE : OpenTime.AFTER, items);
        }
    }

    /** What is open for the sessions of these cohorts that are over, or ahead within a week; by their start. */
    List<OpenSession> sessions(Collection<CohortId> cohorts) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        List<Found> found = entities.createQuery("""
                select new org.heatwatch.service.attendance.HibernateOpenItems$Found(c.id, c.name, s.id, s.ordinal, s.startLocal,
                    case when s.startsAt > :now then true else false end, r.state, case when r.noteSealed is null then false else true end,
                    case when d.session is null then false else true end)
                from CohortSession s join s.cohort c left join CohortRoll r on r.session = s.id left join SessionDelivery d on d.session = s.id
                where c.id in :cohorts and s.state = PLANNED and (s.startsAt > :now or s.endsAt <= :now)
                    and s.startsAt >= :since and s.startsAt < :until
                order by s.startsAt, c.name""", Found.class)
                .setParameter("cohorts", cohorts)
                .setParameter("now", clock.instant())
                .setParameter("since", since().atStartOfDay(County.ZONE).toInstant())
                .setParameter("until", until().plusDays(1).atStartOfDay(County.ZONE).toInstant())
                .getResultList();
        Map<CohortSessionId, List<OpenItem>> speakers = speakers(ids(found.stream().filter(Found::ahead)));
        Map<CohortSessionId, Integer> open = rides.of(ids(found.stream().filter(Found::ahead)));
        Map<CohortSessionId, Integer> missing = receipts.of(ids(found.stream().filter(each -> !each.ahead() && isRecent(each))));
        return found.stream()
                .map(each -> each.with(each.ahead() ? before(each, speakers, open) : after(each, missing)))
                .filter(each -> !each.items().isEmpty())
                .toList();
    }

    private static List<CohortSessionId> ids(Stream<Found> sessions) {
        return sessions.map(Found::id).toList();
    }

    private static List<OpenItem> before(Found session, Map<CohortSessionId, List<OpenItem>> speakers, Map<CohortSessionId, Integer> rides) {
        var items = new ArrayList<OpenItem>(speakers.getOrDefault(session.id(), List.of()));
        Optional.ofNullable(rides.get(session.id())).ifPresent(open -> items.add(OpenItem.of(RIDES, open)));
        return items;
    }

    /** The roll of today is on Today anyway. */
    private List<OpenItem> after(Found session, Map<CohortSessionId, Integer> receipts) {
        var items = new ArrayList<OpenItem>();
        if (session.roll() != RollState.CLOSED && session.start().toLocalDate().isBefore(today())) {
            items.add(OpenItem.of(session.roll() == null ? ROLL_NOT_STARTED : ROLL_NOT_CLOSED));
        }
        if (isRecent(session)) {
            if (session.roll() != null && !session.noted()) {
                items.add(OpenItem.of(NOTE));
            }
            if (!session.delivered()) {
                items.add(OpenItem.of(DELIVERY));
            }
        }
        Optional.ofNullable(receipts.get(session.id())).ifPresent(missing -> items.add(OpenItem.of(RECEIPTS, missing)));
        return items;
    }

    private boolean isRecent(Found session) {
        return !session.start().toLocalDate().isBefore(today().minusDays(DAYS_BACK));
    }

    private Map<CohortSessionId, List<OpenItem>> speakers(List<CohortSessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var items = new HashMap<CohortSessionId, List<OpenItem>>();
        entities.createQuery("""
                select v.session as session, new org.heatwatch.service.program.VisitLine(v.id, cast(c.startLocal as LocalDate), s.name, s.organization,
                    v.topic, v.state, s.vettedOn, s.signedOn) as visit
                from SpeakerVisit v join Speaker s on s.id = v.speaker join CohortSession c on c.id = v.session
                where v.session in :sessions order by lower(s.name), v.id""", Tuple.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .forEach(row -> items.computeIfAbsent(row.get("session", CohortSessionId.class), session -> new ArrayList<>())
                        .addAll(missing(row.get("visit", VisitLine.class))));
        return items;
    }

    private static List<OpenItem> missing(VisitLine visit) {
        var missing = EnumSet.noneOf(OpenKind.class);
        if (visit.state() == VisitState.ASKED) {
            missing.add(SPEAKER_UNCONFIRMED);
        }
        if (visit.expected() && !visit.vetted()) {
            missing.add(SPEAKER_NOT_VETTED);
        }
        if (visit.expected() && !visit.signed()) {
            missing.add(SPEAKER_NOT_SIGNED);
        }
        return missing.stream().map(kind -> new OpenItem(kind, visit.name(), visit.id(), 1)).toList();
    }

    /** The participants of these cohorts who need a call that nobody has made; who has waited longest comes first. */
    List<CallLine> calls(Map<CohortId, String> cohorts) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        Map<EnrolmentId, Boolean> missed = missed(cohorts.keySet());
        List<CallLine> needed = progress.of(missed.keySet()).stream().flatMap(each -> needed(each, missed.get(each.enrolled().id()), cohorts).stream())
                .toList();
        Set<CohortMarkKey> called = called(needed);
        return needed.stream().filter(each -> !called.contains(each.need().last().key()))
                .sorted(Comparator.comparing((CallLine each) -> each.need().last().day()).thenComparing(CallLine::code))
                .toList();
    }

    private Optional<CallLine> needed(Followed of, boolean away, Map<CohortId, String> cohorts) {
        return CallNeed.of(of.enrolled().state(), away, of.progress(), today()).map(need -> new CallLine(of.enrolled().cohort(),
                cohorts.get(of.enrolled().cohort()), of.enrolled().id(), of.enrolled().youth(), of.enrolled().code(), need));
    }

    /**
     * Who missed a session lately, or was transferred and may have missed it before, and whether she is away now. Nobody else needs a call. When lately began
     * is in the statement: its plan is for two weeks then, and not for any time there may be.
     */
    private Map<EnrolmentId, Boolean> missed(Collection<CohortId> cohorts) {
        return entities.createQuery("""
                select e.id as enrolment, case when exists (
                        select 1 from StatusEpisode p where p.youth = e.youth and p.takenBack = false
                            and p.fromDay <= :today and (p.untilDay is null or p.untilDay >= :today))
                    then true else false end as away
                from Enrolment e where e.cohort in :cohorts and (e.transferredFrom.value is not null or exists (
                    select 1 from CohortMark m join CohortSession s on s.id.value = m.key.session
                    where m.key.enrolment = e.id.value and m.attendance.status in (EXCUSED, UNEXCUSED) and s.cohort.id in :cohorts and s.startsAt >= %s))""".formatted(InstantLiteral.of(today().minusDays(CallNeed.DAYS).atStartOfDay(County.ZONE).toInstant())), Tuple.class)
                .setParameter("cohorts", cohorts)
                .setParameter("today", today())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("enrolment", EnrolmentId.class), row -> row.get("away", Boolean.class)));
    }

    private Set<CohortMarkKey> called(List<CallLine> needed) {
        if (needed.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery("select c.missed from FollowUpCall c where c.missed.enrolment in :enrolments", CohortMarkKey.class)
                .setParameter("enrolments", needed.stream().map(each -> each.need().last().key().enrolment()).toList())
                .getResultList());
    }

    @Override
    public Map<AccountId, Integer> ofFacilitators(OpenTime time, Set<DayOfWeek> meets) {
        return counted(time, meets, null);
    }

    @Override
    public int of(AccountId facilitator, OpenTime time, Set<DayOfWeek> meets) {
        return counted(time, meets, facilitator).getOrDefault(facilitator, 0);
    }

    /** @param one null for all */
    private Map<AccountId, Integer> counted(OpenTime time, Set<DayOfWeek> meets, AccountId one) {
        List<Tuple> facilitated = entities.createQuery("""
                select a.id as facilitator, c.id as cohort, c.name as name from Account a join a.roles r
                    join CohortAccess own on own.key.accountId = a.id.value join Cohort c on c.id.value = own.key.cohortId
                where a.state = ACTIVE and a.email is not null and r.key.role = FACILITATOR and (:one is null or a.id.value = :one)
                    and own.key.relation = FACILITATOR and own.key.opensAt <= :now and own.endsAt > :now
                    and c.lastOn >= :since and c.firstOn <= :until and c.meetsOn in :meets""", Tuple.class)
                .setParameter("meets", meets)
                .setParameter("one", one == null ? null : one.value())
                .setParameter("now", clock.instant())
                .setParameter("since", since())
                .setParameter("until", until())
                .getResultList();
        Map<CohortId, String> cohorts = facilitated.stream()
                .collect(Collectors.toMap(row -> row.get("cohort", CohortId.class), row -> row.get("name", String.class), (name, same) -> name));
        Map<CohortId, Integer> open = open(cohorts, time);
        var counted = new HashMap<AccountId, Integer>();
        facilitated.stream().filter(row -> open.containsKey(row.get("cohort", CohortId.class)))
                .forEach(row -> counted.merge(row.get("facilitator", AccountId.class), open.get(row.get("cohort", CohortId.class)), Integer::sum));
        return counted;
    }

    private Map<CohortId, Integer> open(Map<CohortId, String> cohorts, OpenTime time) {
        var open = new HashMap<CohortId, Integer>();
        sessions(cohorts.keySet()).stream().filter(each -> each.time() == time).forEach(each -> open.merge(each.cohort(), each.items().size(), Integer::sum));
        if (time == OpenTime.AFTER) {
            calls(cohorts).forEach(each -> open.merge(each.cohort(), 1, Integer::sum));
        }
        return open;
    }

    /** The first day of sessions for which something can be open. */
    LocalDate since() {
        return today().minusDays(Cohort.ROLLS_ASKED_FOR_DAYS);
    }

    /** The last of those days. */
    LocalDate until() {
        return today().plusDays(DAYS_AHEAD);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), County.ZONE);
    }
}
