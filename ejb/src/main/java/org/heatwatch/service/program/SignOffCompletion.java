package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.SIGN_OFF_COMPLETION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.Completions;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.SignOff;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Touched;

/** A facilitator's word that a participant has completed: the only way to it, once the rule is met. */
@Stateless
public class SignOffCompletion {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Completions completions;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected SignOffCompletion() {
        this(null, null, null, null, null);
    }

    @Inject
    SignOffCompletion(HibernateCohorts cohorts, Completions completions, Touched touched, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.completions = completions;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Ends the enrolment today, as completed. How she stood is kept with it.
     *
     * @throws AccessDenied if there is no such enrolment, or its cohort isn't the caller's
     */
    @Allowed(SIGN_OFF_COMPLETION)
    public EnrolmentResult signOff(SignOffEnrolment command) {
        Enrolment enrolment = cohorts.holdEnrolment(command.enrolment(), SIGN_OFF_COMPLETION);
        touched.youths(List.of(enrolment.youth()));
        if (!enrolment.state().isOver() && !enrolment.state().next().contains(EnrolmentState.COMPLETED)) {
            return new EnrolmentResult.Refused("sign-off.not-active", List.of());
        }
        LocalDate today = cohorts.today(entities.find(Cohort.class, enrolment.cohort()));
        try {
            var signOff = new SignOff(enrolment, completions.of(enrolment.id()), caller.account(), clock.instant());
            enrolment.become(EnrolmentState.COMPLETED, today, today);
            entities.persist(signOff);
        } catch (RuleViolation broken) {
            return new EnrolmentResult.Refused(broken.key(), broken.arguments());
        }
        cohorts.keep(enrolment);
        return new EnrolmentResult.Changed();
    }
}
