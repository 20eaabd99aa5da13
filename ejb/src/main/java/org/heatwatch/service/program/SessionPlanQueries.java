package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.READ_COHORTS;
import static org.heatwatch.domain.access.Permission.RECORD_SESSIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.heatwatch.domain.program.ChangeOfPlan;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;

/** Seeing what is planned for a session, who speaks at it, and what was done. */
@Stateless
public class SessionPlanQueries {

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Clock clock;

    protected SessionPlanQueries() {
        this(null, null);
    }

    @Inject
    SessionPlanQueries(Relations relations, Clock clock) {
        this.relations = relations;
        this.clock = clock;
    }

    /** @throws AccessDenied if the caller doesn't reach the cohort, or it has no such session */
    @Allowed(READ_COHORTS)
    public SessionPlanSheet session(CohortId cohort, CohortSessionId session) {
        relations.toCohort(cohort, READ_COHORTS);
        Tuple row = entities.createQuery("""
                select c.name as cohort, coalesce(v.name, '') as site, s.ordinal as ordinal, s.startLocal as start, s.endLocal as end, s.zone as zone,
                    s.startsAt as startsAt, s.minutes as minutes, s.topic as topic,
                    s.objectives as objectives, s.activities as activities, s.materials as materials, s.state as state, s.version as version,
                    d.topic as delivered, d.minutes as lasted, d.reason as reason, d.saidAt as saidAt, a.displayName as saidBy, d.version as said
                from CohortSession s join s.cohort c left join Venue v on v.id = c.venue
                    left join SessionDelivery d on d.session = s.id left join Account a on a.id = d.saidBy
                where c.id = :cohort and s.id = :session""", Tuple.class)
                .setParameter("cohort", cohort)
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        CohortSessionLine line = line(session, row);
        boolean ahead = clock.instant().isBefore(row.get("startsAt", Instant.class));
        return new SessionPlanSheet(row.get("cohort", String.class), line, row.get("objectives", String.class), row.get("activities", String.class),
                row.get("materials", String.class), row.get("site", String.class), ahead, row.get("minutes", Integer.class),
                delivery(row), visits(session));
    }

    private CohortSessionLine line(CohortSessionId id, Tuple row) {
        var start = row.get("start", LocalDateTime.class);
        var zone = row.get("zone", ZoneId.class);
        boolean due = !start.toLocalDate().isAfter(LocalDate.ofInstant(clock.instant(), zone));
        return new CohortSessionLine(id, row.get("ordinal", Integer.class), start, row.get("end", LocalDateTime.class), zone,
                row.get("topic", String.class), row.get("state", CohortSessionState.class), due, row.get("version", Long.class));
    }

    private static DeliverySheet delivery(Tuple row) {
        return row.get("said") == null ? null : new DeliverySheet(row.get("delivered", String.class), row.get("lasted", Integer.class),
                row.get("reason", ChangeOfPlan.class), row.get("saidBy", String.class), row.get("saidAt", Instant.class), row.get("said", Long.class));
    }

    private List<VisitLine> visits(CohortSessionId session) {
        return entities.createQuery("""
                select v.id as id, cast(c.startLocal as LocalDate) as day, s.name as name, s.organization as organization, v.topic as topic, v.state as state,
                    s.vettedOn as vettedOn, s.signedOn as signedOn
                from SpeakerVisit v join Speaker s on s.id = v.speaker join CohortSession c on c.id = v.session
                where v.session = :session order by lower(s.name), v.id""", Tuple.class)
                .setParameter("session", session)
                .getResultStream()
                .map(SessionPlanQueries::visit)
                .toList();
    }

    private static VisitLine visit(Tuple row) {
        return new VisitLine(row.get("id", SpeakerVisitId.class), row.get("day", LocalDate.class), row.get("name", String.class),
                row.get("organization", String.class), row.get("topic", String.class), row.get("state", VisitState.class),
                row.get("vettedOn", LocalDate.class), row.get("signedOn", LocalDate.class));
    }

    /**
     * A visit with all that is kept of the speaker.
     *
     * @throws AccessDenied if the cohort isn't the caller's to run, or has no such visit
     */
    @Allowed(RECORD_SESSIONS)
    public VisitSheet visit(CohortId cohort, SpeakerVisitId visit) {
        relations.toCohort(cohort, RECORD_SESSIONS);
        return entities.createQuery("""
                select v.id as id, cast(c.startLocal as LocalDate) as day, s.name as name, s.organization as organization, v.topic as topic, v.state as state,
                    s.vettedOn as vettedOn, s.signedOn as signedOn, c.cohort.name as cohort, c.id as session, c.ordinal as ordinal,
                    s.email as email, s.phone as phone, v.linkHash is not null as linked, v.version + s.version as version
                from SpeakerVisit v join Speaker s on s.id = v.speaker join CohortSession c on c.id = v.session
                where v.id = :visit and c.cohort.id = :cohort""", Tuple.class)
                .setParameter("visit", visit)
                .setParameter("cohort", cohort)
                .getResultStream()
                .findFirst()
                .map(row -> new VisitSheet(row.get("cohort", String.class), row.get("session", CohortSessionId.class), row.get("ordinal", Integer.class),
                        visit(row), row.get("email", String.class), row.get("phone", String.class), row.get("linked", Boolean.class),
                        row.get("version", Long.class)))
                .orElseThrow(AccessDenied::new);
    }

    /**
     * The guest speakers of the cohort's program who aren't asked to this session, by name.
     *
     * @throws AccessDenied if the cohort isn't the caller's to run
     */
    @Allowed(RECORD_SESSIONS)
    public List<SpeakerChoice> speakers(CohortId cohort, CohortSessionId session) {
        relations.toCohort(cohort, RECORD_SESSIONS);
        return entities.createQuery("""
                select new SpeakerChoice(s.id, s.name, s.organization) from Speaker s join Cohort c on c.program = s.program
                where c.id = :cohort and not exists (select 1 from SpeakerVisit v where v.speaker = s.id and v.session = :session)
                order by lower(s.name), s.id""", SpeakerChoice.class)
                .setParameter("cohort", cohort)
                .setParameter("session", session)
                .getResultList();
    }
}
