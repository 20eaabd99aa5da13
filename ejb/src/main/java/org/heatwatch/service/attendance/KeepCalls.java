package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.attendance.FollowUpCall;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.attendance.HibernateProgress.Followed;
import org.heatwatch.service.youth.YouthIdentities;

/** Who has called a participant that missed a session: when, and what came of it. */
@Stateless
public class KeepCalls {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateProgress progress;
    private final Relations relations;
    private final YouthIdentities identities;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected KeepCalls() {
        this(null, null, null, null, null, null);
    }

    @Inject
    KeepCalls(HibernateProgress progress, Relations relations, YouthIdentities identities, Touched touched, Caller caller, Clock clock) {
        this.progress = progress;
        this.relations = relations;
        this.identities = identities;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such enrolment, its cohort isn't the caller's, or the session doesn't count for it */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public CallSheet calls(EnrolmentId enrolment, CohortSessionId session) {
        Followed she = reached(enrolment);
        ParticipantSession about = session(she, session);
        Cohort cohort = cohort(she);
        List<CallSheet.Made> made = entities.createQuery("""
                select new org.heatwatch.service.attendance.CallSheet$Made(c.calledOn, c.outcome, a.displayName)
                from FollowUpCall c join Account a on a.id = c.account where c.missed = :missed order by c.calledOn desc, c.at desc""", CallSheet.Made.class)
                .setParameter("missed", about.key())
                .getResultList();
        String name = CohortAttendanceQueries.called(identities.of(List.of(she.enrolled().youth())).get(she.enrolled().youth()));
        return new CallSheet(cohort.id(), cohort.details().name(), she.enrolled().code(), name, about, made, today(cohort));
    }

    /** @throws AccessDenied as {@link #calls} does */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public CallResult record(RecordCall command) {
        Followed she = reached(command.enrolment());
        try {
            entities.persist(new FollowUpCall(session(she, command.session()), command.calledOn(), command.outcome(), today(cohort(she)),
                    caller.account(), clock.instant()));
        } catch (RuleViolation broken) {
            return new CallResult.Refused(broken.key(), broken.arguments());
        }
        return new CallResult.Saved();
    }

    private Followed reached(EnrolmentId enrolment) {
        Followed she = progress.find(enrolment).orElseThrow(AccessDenied::new);
        touched.through(relations.toCohort(she.enrolled().cohort(), TAKE_COHORT_ATTENDANCE));
        touched.youths(List.of(she.enrolled().youth()));
        return she;
    }

    private static ParticipantSession session(Followed of, CohortSessionId id) {
        return of.progress().session(id).orElseThrow(AccessDenied::new);
    }

    private Cohort cohort(Followed of) {
        return entities.find(Cohort.class, of.enrolled().cohort());
    }

    private LocalDate today(Cohort cohort) {
        return LocalDate.ofInstant(clock.instant(), cohort.zone());
    }
}
