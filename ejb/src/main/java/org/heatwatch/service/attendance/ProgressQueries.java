package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.READ_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.attendance.AttendanceRate;
import org.heatwatch.domain.attendance.MakeUpKind;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.attendance.HibernateProgress.Followed;
import org.heatwatch.service.youth.YouthIdentities;

/** How the participants of a cohort stand: each one, and all of them at a glance. Constant queries a page, however many they are. */
@Stateless
public class ProgressQueries {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateProgress progress;
    private final Relations relations;
    private final YouthIdentities identities;
    private final Touched touched;

    protected ProgressQueries() {
        this(null, null, null, null);
    }

    @Inject
    ProgressQueries(HibernateProgress progress, Relations relations, YouthIdentities identities, Touched touched) {
        this.progress = progress;
        this.relations = relations;
        this.identities = identities;
        this.touched = touched;
    }

    /**
     * Everybody who is or was in the cohort, without names.
     *
     * @throws AccessDenied if there is no such cohort, or it is not the caller's
     */
    @Allowed(READ_COHORTS)
    public Map<EnrolmentId, ParticipantStanding> standings(CohortId cohort) {
        touched.through(relations.toCohort(cohort, READ_COHORTS));
        List<Followed> all = progress.of(cohort);
        touched.youths(all.stream().map(each -> each.enrolled().youth()).toList());
        return all.stream().map(each -> standing(each, "")).collect(Collectors.toMap(ParticipantStanding::enrolment, Function.identity()));
    }

    /** @throws AccessDenied if there is no such cohort, or it is not the caller's */
    @Allowed(READ_COHORTS)
    public GlanceSheet glance(CohortId cohort) {
        touched.through(relations.toCohort(cohort, READ_COHORTS));
        List<ParticipantStanding> standings = named(progress.of(cohort));
        Tuple names = entities.createQuery("select c.name as cohort, p.name as program from Cohort c join Program p on p.id = c.program where c.id = :cohort",
                Tuple.class)
                .setParameter("cohort", cohort)
                .getSingleResult();
        return new GlanceSheet(cohort, names.get("cohort", String.class), names.get("program", String.class), weeks(cohort, standings), standings);
    }

    private List<ParticipantStanding> named(List<Followed> all) {
        List<YouthId> youths = all.stream().map(each -> each.enrolled().youth()).toList();
        touched.youths(youths);
        Map<YouthId, YouthIdentity> known = identities.of(youths);
        return all.stream()
                .map(each -> standing(each, CohortAttendanceQueries.called(known.get(each.enrolled().youth()))))
                .sorted(Comparator.comparing((ParticipantStanding each) -> !EnrolmentState.seated().contains(each.state()))
                        .thenComparing(each -> each.name().toLowerCase(Locale.ROOT))
                        .thenComparing(ParticipantStanding::code))
                .toList();
    }

    private static ParticipantStanding standing(Followed of, String name) {
        return new ParticipantStanding(of.enrolled().id(), of.enrolled().code(), name, of.enrolled().state(), of.progress().sessions(), of.rate(),
                of.completion());
    }

    private List<GlanceWeek> weeks(CohortId cohort, List<ParticipantStanding> standings) {
        Map<UUID, List<ParticipantSession>> marked = standings.stream().flatMap(each -> each.sessions().stream())
                .collect(Collectors.groupingBy(each -> each.key().session()));
        return entities.createQuery("select s.id as id, s.ordinal as ordinal, s.startLocal as start, s.topic as topic, s.state as state "
                + "from CohortSession s where s.cohort.id = :cohort order by s.ordinal", Tuple.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .map(row -> new GlanceWeek(row.get("id", CohortSessionId.class), row.get("ordinal", Integer.class),
                        row.get("start", LocalDateTime.class).toLocalDate(), row.get("topic", String.class),
                        row.get("state", CohortSessionState.class) == CohortSessionState.CANCELLED,
                        AttendanceRate.of(marked.getOrDefault(row.get("id", CohortSessionId.class).value(), List.of()).stream()
                                .map(ParticipantSession::attendance).toList())))
                .toList();
    }

    /** @throws AccessDenied if there is no such enrolment, or its cohort is not the caller's */
    @Allowed(READ_COHORTS)
    public CompletionSheet completion(EnrolmentId enrolment) {
        Followed followed = progress.find(enrolment).orElseThrow(AccessDenied::new);
        Set<Relation> through = relations.toCohort(followed.enrolled().cohort(), READ_COHORTS);
        touched.through(through);
        ParticipantStanding standing = named(List.of(followed)).get(0);
        Tuple about = entities.createQuery("""
                select c.name as cohort, coalesce(a.displayName, '') as signer, o.signedAt as signedAt
                from Cohort c left join SignOff o on o.enrolment = :enrolment left join Account a on a.id = o.signedBy
                where c.id = :cohort""", Tuple.class)
                .setParameter("cohort", followed.enrolled().cohort())
                .setParameter("enrolment", enrolment.value())
                .getSingleResult();
        return new CompletionSheet(followed.enrolled().cohort(), about.get("cohort", String.class), standing, makeUps(standing),
                about.get("signer", String.class), about.get("signedAt", Instant.class), through);
    }

    private List<MakeUpLine> makeUps(ParticipantStanding of) {
        return entities.createQuery("""
                select m.id as id, m.missed.session as session, m.kind as kind, m.doneOn as doneOn, a.displayName as by
                from MakeUp m join Account a on a.id = m.creditedBy
                where m.missed.enrolment in :enrolments and m.withdrawnAt is null""", Tuple.class)
                .setParameter("enrolments", of.sessions().stream().map(each -> each.key().enrolment()).collect(Collectors.toSet()))
                .getResultStream()
                .map(row -> new MakeUpLine(row.get("id", MakeUpId.class), new CohortSessionId(row.get("session", UUID.class)),
                        row.get("kind", MakeUpKind.class), row.get("doneOn", LocalDate.class),
                        row.get("by", String.class)))
                .toList();
    }
}
