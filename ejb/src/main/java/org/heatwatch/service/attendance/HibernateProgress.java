package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.AttendanceRate;
import org.heatwatch.domain.attendance.CohortAttendance;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.attendance.Progress;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.program.Completion;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.program.Completions;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.YouthId;

/**
 * Which sessions count for whom: as many queries for two participants as for fifteen, and as many again for each cohort that somebody was
 * transferred from in turn. Whose they are, the session beans ask.
 */
@ApplicationScoped
class HibernateProgress implements Completions {

    @PersistenceContext
    private EntityManager entities;

    /**
     * An enrolment with its rule.
     *
     * @param before the one that goes on as this one; null if none does
     */
    record Enrolled(@Classified(REFERENCE) EnrolmentId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) YouthId youth,
            @Classified(REFERENCE) String code, @Classified(PROGRESS) EnrolmentState state, @Classified(PROGRESS) LocalDate joinedOn,
            @Classified(PROGRESS) LocalDate leftOn, @Classified(PROGRAM) CompletionTerms terms, @Classified(REFERENCE) EnrolmentId before) {

        boolean isBetween(LocalDate day) {
            return !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
        }
    }

    /** An enrolment, and what counts for it. */
    record Followed(@Classified(PROGRESS) Enrolled enrolled, @Classified(PROGRESS) Progress progress) {

        AttendanceRate rate() {
            return progress.rate();
        }

        Completion completion() {
            return progress.completion(enrolled.terms());
        }
    }

    private record Held(@Classified(REFERENCE) CohortSessionId id, @Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) LocalDateTime start,
            @Classified(PROGRAM) String topic, @Classified(PROGRAM) CohortSessionState state, @Classified(PROGRAM) boolean started) {}

    /** Everybody who is or was in the cohort, by code. */
    List<Followed> of(CohortId cohort) {
        return List.copyOf(followed(enrolled("e.cohort", List.of(cohort))).values());
    }

    /** These enrolments, by code. */
    List<Followed> of(Collection<EnrolmentId> enrolments) {
        return List.copyOf(followed(enrolled("e.id", enrolments)).values());
    }

    Optional<Followed> find(EnrolmentId enrolment) {
        return of(List.of(enrolment)).stream().findFirst();
    }

    @Override
    public Completion of(EnrolmentId enrolment) {
        return find(enrolment).orElseThrow().completion();
    }

    /** @param by what of the enrolment e is among these */
    private List<Enrolled> enrolled(String by, Collection<?> these) {
        if (these.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.HibernateProgress$Enrolled(e.id, e.cohort, y.id, y.code.value, e.state, e.joinedOn, e.leftOn,
                    r.terms, e.transferredFrom)
                from Enrolment e join Youth y on y.id = e.youth
                    join CompletionRule r on r.key.cohort = e.cohort.value and r.key.version = e.ruleVersion
                where\s""" + by + " in :these order by y.code.value", Enrolled.class)
                .setParameter("these", these)
                .getResultList();
    }

    private Map<EnrolmentId, Followed> followed(List<Enrolled> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        List<UUID> enrolments = all.stream().map(each -> each.id().value()).toList();
        Map<CohortId, List<Held>> sessions = sessions(all.stream().map(Enrolled::cohort).collect(Collectors.toSet()));
        Map<CohortMarkKey, CohortAttendance> marks = marks(enrolments);
        Set<CohortMarkKey> madeUp = madeUp(enrolments);
        Map<EnrolmentId, Followed> before = followed(enrolled("e.id", all.stream().map(Enrolled::before).filter(Objects::nonNull).toList()));
        var followed = new LinkedHashMap<EnrolmentId, Followed>();
        for (Enrolled each : all) {
            Progress own = progress(each, sessions.get(each.cohort()), marks, madeUp);
            followed.put(each.id(), new Followed(each, each.before() == null ? own : own.after(before.get(each.before()).progress())));
        }
        return followed;
    }

    private static Progress progress(Enrolled enrolled, List<Held> sessions, Map<CohortMarkKey, CohortAttendance> marks, Set<CohortMarkKey> madeUp) {
        return new Progress(sessions.stream().map(held -> {
            var key = CohortMarkKey.of(held.id(), enrolled.id());
            LocalDate day = held.start().toLocalDate();
            return new ParticipantSession(key, day, held.topic(), held.state() == CohortSessionState.CANCELLED, held.started(), enrolled.isBetween(day),
                    marks.getOrDefault(key, CohortAttendance.UNMARKED), madeUp.contains(key));
        }).toList());
    }

    private Map<CohortId, List<Held>> sessions(Collection<CohortId> cohorts) {
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.HibernateProgress$Held(s.id, s.cohort.id, s.startLocal, s.topic, s.state,
                    case when r.session is null then false else true end)
                from CohortSession s left join CohortRoll r on r.session = s.id
                where s.cohort.id in :cohorts order by s.ordinal""", Held.class)
                .setParameter("cohorts", cohorts)
                .getResultStream()
                .collect(Collectors.groupingBy(Held::cohort));
    }

    private Map<CohortMarkKey, CohortAttendance> marks(List<UUID> enrolments) {
        return entities.createQuery("select m.key, m.attendance from CohortMark m where m.key.enrolment in :enrolments", Object[].class)
                .setParameter("enrolments", enrolments)
                .getResultStream()
                .collect(Collectors.toMap(mark -> (CohortMarkKey) mark[0], mark -> (CohortAttendance) mark[1]));
    }

    private Set<CohortMarkKey> madeUp(List<UUID> enrolments) {
        return new HashSet<>(entities.createQuery("select m.missed from MakeUp m where m.missed.enrolment in :enrolments and m.withdrawnAt is null",
                CohortMarkKey.class)
                .setParameter("enrolments", enrolments)
                .getResultList());
    }
}
