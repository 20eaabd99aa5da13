package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;
import static org.heatwatch.domain.program.EnrolmentState.ACTIVE;
import static org.heatwatch.domain.program.EnrolmentState.ENROLLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.MeetingPoint;
import org.heatwatch.domain.program.OpenRides;
import org.heatwatch.domain.program.Ride;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.Sealing;

/** Rides to sessions that aren't over. Whose they are, the session beans ask. */
@ApplicationScoped
class HibernateRides implements OpenRides {

    private static final String POINT = "ride.point";
    private static final String TIME = "ride.time";

    /** An enrolment {@code e} of the cohort whose session {@code s} isn't over, of somebody who is expected at it. Its query goes through {@link #expected}. */
    private static final String EXPECTED =
            " s.state = PLANNED and s.endsAt > :now and e.state in :expected and e.joinedOn <= cast(s.startLocal as LocalDate) ";

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;
    private final Clock clock;

    protected HibernateRides() {
        this(null, null);
    }

    @Inject
    HibernateRides(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** A participant who may be driven to a session. */
    record Rider(@Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) YouthId youth, @Classified(REFERENCE) String code) {}

    /** A ride, and whose it is. */
    record Ridden(@Classified(REFERENCE) YouthId youth, @Classified(PROGRESS) RideLine line) {}

    private <T> TypedQuery<T> expected(String hql, Class<T> type) {
        return entities.createQuery(hql, type).setParameter("now", clock.instant()).setParameter("expected", EnumSet.of(ENROLLED, ACTIVE));
    }

    @Override
    public Map<CohortSessionId, Integer> of(Collection<CohortSessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return expected("""
                select s.id as session, count(r) as open from Ride r join CohortSession s on s.id = r.session join Enrolment e on e.id = r.enrolment
                where s.id in :sessions and r.state = ASKED and""" + EXPECTED + "group by s.id", Tuple.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("session", CohortSessionId.class), row -> row.get("open", Long.class).intValue()));
    }

    /** Those to a session of this cohort, by time and place. */
    List<Ridden> to(CohortId cohort, CohortSessionId session) {
        Map<String, PointChoice> points = points(cohort).stream().collect(Collectors.toMap(point -> point.id().toString(), Function.identity()));
        return expected("""
                select r.id as id, r.version as version, y.id as youth, y.code.value as code, r.pointSealed as point, r.timeSealed as time, r.state as state
                from Ride r join CohortSession s on s.id = r.session join Enrolment e on e.id = r.enrolment join Youth y on y.id = e.youth
                where s.id = :session and s.cohort.id = :cohort and""" + EXPECTED, Tuple.class)
                .setParameter("session", session)
                .setParameter("cohort", cohort)
                .getResultStream()
                .map(row -> new Ridden(row.get("youth", YouthId.class), line(row, points)))
                .sorted(Comparator.comparing(Ridden::line, Comparator.comparing(RideLine::time, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RideLine::point).thenComparing(RideLine::code)))
                .toList();
    }

    private RideLine line(Tuple row, Map<String, PointChoice> points) {
        UUID youth = row.get("youth", YouthId.class).value();
        PointChoice point = opened(youth, POINT, row.get("point", byte[].class)).map(points::get).orElse(null);
        LocalTime time = opened(youth, TIME, row.get("time", byte[].class)).map(LocalTime::parse).orElse(null);
        return new RideLine(row.get("id", RideId.class), row.get("code", String.class), point == null ? null : point.id(), point == null ? "" : point.name(),
                time, row.get("state", RideState.class), row.get("version", Long.class));
    }

    /** Empty where the youth's key was destroyed. */
    private Optional<String> opened(UUID youth, String field, byte[] sealed) {
        try {
            return Optional.of(sealing.open(youth, field, sealed));
        } catch (KeyDestroyed unreadable) {
            return Optional.empty();
        }
    }

    /** Who is expected at a session of this cohort and has no ride to it, by code. */
    List<Rider> without(CohortId cohort, CohortSessionId session) {
        return expected("""
                select new org.heatwatch.service.program.HibernateRides$Rider(e.id, y.id, y.code.value)
                from CohortSession s join Enrolment e on e.cohort = s.cohort.id join Youth y on y.id = e.youth
                where s.id = :session and s.cohort.id = :cohort and not exists (select 1 from Ride r where r.session = s.id and r.enrolment = e.id) and"""
                + EXPECTED + "order by y.code.value", Rider.class)
                .setParameter("session", session)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** Who it is; empty unless she is expected at a session of this cohort that isn't over. */
    Optional<YouthId> expected(CohortId cohort, CohortSessionId session, EnrolmentId enrolment) {
        return expected("""
                select e.youth from CohortSession s join Enrolment e on e.cohort = s.cohort.id
                where s.id = :session and s.cohort.id = :cohort and e.id = :enrolment and""" + EXPECTED, YouthId.class)
                .setParameter("session", session)
                .setParameter("cohort", cohort)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }

    boolean isAsked(CohortSessionId session, EnrolmentId enrolment) {
        return entities.createQuery("select count(r) from Ride r where r.session = :session and r.enrolment = :enrolment", Long.class)
                .setParameter("session", session)
                .setParameter("enrolment", enrolment)
                .getSingleResult() > 0;
    }

    /** @throws AccessDenied if there is none */
    Ride get(RideId id) {
        return Optional.ofNullable(entities.find(Ride.class, id)).orElseThrow(AccessDenied::new);
    }

    /** Stores a ride as it is planned now, sealed under her key. */
    void keep(Ride ride, YouthId rider, MeetingPointId point, LocalTime time, RideState state) {
        ride.plan(sealing.seal(rider.value(), POINT, point.toString()), sealing.seal(rider.value(), TIME, time.toString()), state);
        if (!entities.contains(ride)) {
            entities.persist(ride);
        }
    }

    /** The program's; empty if it has no such point. */
    Optional<MeetingPoint> point(ProgramId program, MeetingPointId id) {
        return Optional.ofNullable(entities.find(MeetingPoint.class, id)).filter(point -> point.program().equals(program));
    }

    /** Those of the cohort's program by name, with those that aren't offered any more. */
    List<PointChoice> points(CohortId cohort) {
        return entities.createQuery("""
                select new PointChoice(p.id, p.name, p.directions, p.retired) from MeetingPoint p join Cohort c on c.program = p.program
                where c.id = :cohort order by lower(p.name), p.id""", PointChoice.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }
}
