package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;
import static org.heatwatch.domain.access.Permission.TAKE_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.attendance.CohortAttendance;
import org.heatwatch.domain.attendance.CohortRoll;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.EpisodeKind;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.youth.YouthIdentities;

/** What pages show of cohorts' rolls: as many queries for two participants as for fifteen. */
@Stateless
public class CohortAttendanceQueries {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohortRolls rolls;
    private final Relations relations;
    private final YouthIdentities identities;
    private final Sealing sealing;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected CohortAttendanceQueries() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    CohortAttendanceQueries(HibernateCohortRolls rolls, Relations relations, YouthIdentities identities, Sealing sealing, Touched touched,
            Caller caller, Clock clock) {
        this.rolls = rolls;
        this.relations = relations;
        this.identities = identities;
        this.sealing = sealing;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such session, or it is not the caller's */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public CohortRollSheet open(CohortSessionId id) {
        return sheet(id, "");
    }

    /**
     * The roll, if it has changed since.
     *
     * @param revision of the sheet that the reader has
     * @return without lines, and without a trace in the log, if nothing on it has changed
     */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public CohortRollSheet openIfChanged(CohortSessionId id, String revision) {
        return sheet(id, revision);
    }

    /** @throws AccessDenied if there is no such session, it is not the caller's, or she isn't on its roll */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public ParticipantSheet participant(CohortSessionId id, EnrolmentId enrolment) {
        HibernateCohortRolls.Reached reached = rolls.reached(id, TAKE_COHORT_ATTENDANCE);
        List<Found> found = found(reached.session(), enrolment);
        return new ParticipantSheet(reached.session(), lines(found, reached.through()).stream().findFirst().orElseThrow(AccessDenied::new),
                Relation.see(reached.through(), DataClass.NOTE));
    }

    private CohortRollSheet sheet(CohortSessionId id, String seen) {
        HibernateCohortRolls.Reached reached = rolls.reached(id, TAKE_COHORT_ATTENDANCE);
        CohortRollSession session = reached.session();
        Set<Relation> through = reached.through();
        Optional<CohortRoll> roll = rolls.find(id);
        boolean notes = Relation.see(through, DataClass.NOTE);
        String revision = revision(session);
        RollState state = roll.map(CohortRoll::state).orElse(RollState.NOT_STARTED);
        long version = roll.map(CohortRoll::version).orElse(-1L);
        Optional<byte[]> groupNote = roll.flatMap(CohortRoll::note);
        if (revision.equals(seen)) {
            return new CohortRollSheet(session, state, revision, List.of(), notes, "", groupNote.isPresent(), version);
        }
        List<CohortRollLine> lines = lines(found(session, null), through);
        touched.purpose("roll");
        return new CohortRollSheet(session, state, revision, lines, notes,
                notes ? groupNote.map(sealed -> sealing.open(session.cohort().value(), KeepNotes.GROUP_NOTE, sealed)).orElse("") : "",
                groupNote.isPresent(), version);
    }

    private String revision(CohortRollSession session) {
        return entities.createQuery("""
                select (select count(*) from CohortMarkChange h where h.key.session = :session) || '.'
                    || (select count(*) from CohortRollChange h where h.session.value = :session) || '.'
                    || (select coalesce(sum(e.version + 1), 0) from Enrolment e where e.cohort = :cohort) || '.'
                    || (select coalesce(sum(a.version + 1), 0) from PlannedAbsence a where a.key.session = :session) || '.'
                    || (select coalesce(sum(p.version + 1), 0) from StatusEpisode p join Enrolment e on e.youth = p.youth where e.cohort = :cohort)
                from CohortSession s where s.id.value = :session""", String.class)
                .setParameter("session", session.id().value())
                .setParameter("cohort", session.cohort())
                .getSingleResult();
    }

    private record Found(@Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) YouthId youth,
            @Classified(REFERENCE) String code, @Classified(PROGRESS) CohortAttendance attendance, @Classified(REFERENCE) Long version,
            @Classified(REFERENCE) String by, @Classified(REFERENCE) Instant at, @Classified(REFERENCE) MarkSource source,
            @Classified(PROGRESS) CohortStatus planned, @Classified(PROGRESS) NotExpectedReason plannedReason, @Classified(PROGRESS) EpisodeKind episode,
            @Classified(NOTE) byte[] note, @Classified(REFERENCE) Long noteVersion,
            @Classified(PROGRESS) long notesOfOthers) {}

    /** @param one null for all on the roll */
    private List<Found> found(CohortRollSession session, EnrolmentId one) {
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.CohortAttendanceQueries$Found(e.id, y.id, y.code.value,
                    m.attendance, m.version, c.displayName, m.changedAt, h.source, a.status, a.reason, s.kind, n.noteSealed, n.version,
                    (select count(*) from PrivateNote o
                        where o.key.session = :session and o.key.enrolment = e.id.value and o.key.account <> :reader))
                from Enrolment e join Youth y on y.id = e.youth
                    left join CohortMark m on m.key.enrolment = e.id.value and m.key.session = :session and m.version > 0
                    left join CohortMarkChange h on h.key.enrolment = m.key.enrolment and h.key.session = m.key.session and h.key.version = m.version
                    left join Account c on c.id = m.changedBy
                    left join StatusEpisode s on s.youth = e.youth and s.takenBack = false and s.fromDay <= :day
                        and (s.untilDay is null or s.untilDay >= :day)
                    left join PlannedAbsence a on a.key.enrolment = e.id.value and a.key.session = :session
                    left join PrivateNote n on n.key.enrolment = e.id.value and n.key.session = :session and n.key.account = :reader
                where e.cohort = :cohort and (:one is null or e.id.value = :one) and\s""" + HibernateCohortRolls.ON_ROLL, Found.class)
                .setParameter("session", session.id().value())
                .setParameter("cohort", session.cohort())
                .setParameter("day", session.start().toLocalDate())
                .setParameter("reader", caller.account().value())
                .setParameter("one", one == null ? null : one.value())
                .getResultList();
    }

    private List<CohortRollLine> lines(List<Found> found, Set<Relation> through) {
        List<YouthId> youths = found.stream().map(Found::youth).toList();
        touched.youths(youths);
        Map<YouthId, YouthIdentity> known = identities.of(youths);
        return found.stream().map(line -> line(line, called(known.get(line.youth())), through))
                .sorted(Comparator.comparing((CohortRollLine line) -> line.name().toLowerCase(Locale.ROOT)).thenComparing(CohortRollLine::code))
                .toList();
    }

    private CohortRollLine line(Found found, String name, Set<Relation> through) {
        var mark = new CohortMarkLine(found.enrolment(), Optional.ofNullable(found.attendance()).orElse(CohortAttendance.UNMARKED),
                Optional.ofNullable(found.version()).orElse(0L), Optional.ofNullable(found.by()).orElse(""), found.at(), found.source());
        String note = found.note() != null && Relation.see(through, DataClass.NOTE) ? opened(found) : "";
        boolean away = found.planned() == null && found.episode() != null;
        return new CohortRollLine(mark, found.code(), name, away ? CohortStatus.NOT_EXPECTED : found.planned(),
                away ? NotExpectedReason.valueOf(found.episode().name()) : found.plannedReason(), note,
                Optional.ofNullable(found.noteVersion()).orElse(-1L), found.notesOfOthers());
    }

    /** Empty where the youth's key was destroyed. */
    private String opened(Found found) {
        try {
            return sealing.open(found.youth().value(), KeepNotes.PRIVATE_NOTE, found.note());
        } catch (KeyDestroyed unreadable) {
            return "";
        }
    }

    /** Empty for one who is masked. */
    static String called(YouthIdentity identity) {
        return identity == null ? "" : identity.called();
    }

    /** The caller's sessions of today and the next week whose roll isn't closed. Those of days before are among what is open ({@link OpenItemQueries}). */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public List<SaturdayLine> saturdays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), County.ZONE);
        return relations.narrow(entities.createQuery("""
                select new org.heatwatch.service.attendance.SaturdayLine(s.id, c.name, s.ordinal, s.startLocal, s.endLocal, s.topic, r.state)
                from CohortSession s join s.cohort c left join CohortRoll r on r.session = s.id
                where s.state = PLANNED and s.startsAt >= :since and s.startsAt < :until and (r.state is null or r.state = OPEN)
                    and\s""" + Relations.COHORT + " order by s.startsAt, c.name", SaturdayLine.class), TAKE_COHORT_ATTENDANCE)
                .setParameter("since", today.atStartOfDay(County.ZONE).toInstant())
                .setParameter("until", today.plusDays(8).atStartOfDay(County.ZONE).toInstant())
                .getResultList();
    }
}
