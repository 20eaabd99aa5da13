package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.attendance.CohortMark;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.attendance.MakeUp;
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

/** Crediting what participants do in place of sessions that they missed. Whoever credits holds the mark, so that two don't credit one session. */
@Stateless
public class CreditMakeUps {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateProgress progress;
    private final Relations relations;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected CreditMakeUps() {
        this(null, null, null, null, null);
    }

    @Inject
    CreditMakeUps(HibernateProgress progress, Relations relations, Touched touched, Caller caller, Clock clock) {
        this.progress = progress;
        this.relations = relations;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such enrolment, its cohort isn't the caller's, or the session doesn't count for it */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public MakeUpResult credit(CreditMakeUp command) {
        CohortMarkKey asked = session(reached(command.enrolment()), command.session()).key();
        entities.find(CohortMark.class, asked, LockModeType.PESSIMISTIC_WRITE);
        Followed followed = reached(command.enrolment());
        try {
            mustGoOn(followed);
            entities.persist(new MakeUp(command.makeUp(), session(followed, command.session()), command.kind(), command.doneOn(), today(followed),
                    caller.account(), clock.instant()));
        } catch (RuleViolation broken) {
            return new MakeUpResult.Refused(broken.key(), broken.arguments());
        }
        return new MakeUpResult.Saved();
    }

    /** @throws AccessDenied if there is no such enrolment, its cohort isn't the caller's, or the make-up isn't hers */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public MakeUpResult withdraw(WithdrawMakeUp command) {
        Followed followed = reached(command.enrolment());
        MakeUp makeUp = Optional.ofNullable(entities.find(MakeUp.class, command.makeUp(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(AccessDenied::new);
        if (followed.progress().sessions().stream().noneMatch(each -> each.key().equals(makeUp.missed()))) {
            throw new AccessDenied();
        }
        try {
            mustGoOn(followed);
            makeUp.withdraw(caller.account(), clock.instant());
        } catch (RuleViolation broken) {
            return new MakeUpResult.Refused(broken.key(), broken.arguments());
        }
        return new MakeUpResult.Saved();
    }

    private Followed reached(EnrolmentId enrolment) {
        Followed followed = progress.find(enrolment).orElseThrow(AccessDenied::new);
        touched.through(relations.toCohort(followed.enrolled().cohort(), TAKE_COHORT_ATTENDANCE));
        touched.youths(List.of(followed.enrolled().youth()));
        return followed;
    }

    private static ParticipantSession session(Followed of, CohortSessionId id) {
        return of.progress().session(id).orElseThrow(AccessDenied::new);
    }

    private static void mustGoOn(Followed enrolment) {
        if (enrolment.enrolled().state().isOver()) {
            throw new RuleViolation("enrolment.is-over");
        }
    }

    private LocalDate today(Followed of) {
        return LocalDate.ofInstant(clock.instant(), entities.find(Cohort.class, of.enrolled().cohort()).zone());
    }
}
