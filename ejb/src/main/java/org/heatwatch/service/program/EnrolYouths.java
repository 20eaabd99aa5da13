package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.youth.AdmitYouth;

/**
 * Giving youths seats in cohorts, and saying how that goes on. Whoever enrols holds the cohort, so that two who take the last seat at
 * the same moment don't both get it; a seat that somebody leaves is offered to whoever waits.
 */
@Stateless
public class EnrolYouths {

    private final HibernateCohorts cohorts;
    private final CohortWaitlist waitlist;
    private final ComingYouths coming;
    private final Touched touched;

    protected EnrolYouths() {
        this(null, null, null, null);
    }

    @Inject
    EnrolYouths(HibernateCohorts cohorts, CohortWaitlist waitlist, ComingYouths coming, Touched touched) {
        this.cohorts = cohorts;
        this.waitlist = waitlist;
        this.coming = coming;
        this.touched = touched;
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult enrolNew(EnrolNewYouth command) {
        Cohort cohort = cohorts.hold(command.cohort(), ENROL_YOUTHS);
        Enrolment enrolment;
        try {
            command.identity().mustBeOfAge(cohorts.today(cohort));
            enrolment = seat(cohort, command.enrolment(), command.youth(), command.joinedOn());
        } catch (RuleViolation broken) {
            return new EnrolmentResult.Refused(broken.key(), broken.arguments());
        }
        return coming.newcomer(new AdmitYouth(command.id(), command.youth(), command.identity()), command.anyway(), code -> enrolled(enrolment, code));
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult enrolKnown(EnrolKnownYouth command) {
        Cohort cohort = cohorts.hold(command.cohort(), ENROL_YOUTHS);
        return coming.known(cohort.id(), command.code(),
                youth -> enrolled(seat(cohort, command.enrolment(), youth, command.joinedOn()), command.code()));
    }

    private EnrolmentResult enrolled(Enrolment enrolment, YouthCode code) {
        cohorts.keep(enrolment);
        return new EnrolmentResult.Enrolled(code);
    }

    private Enrolment seat(Cohort cohort, EnrolmentId id, YouthId youth, LocalDate joinedOn) {
        cohort.mustTake(cohorts.taken(cohort.id()), joinedOn);
        return new Enrolment(id, youth, cohort.id(), joinedOn, cohorts.today(cohort));
    }

    /** @throws AccessDenied if there is no such enrolment, or its cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult change(ChangeEnrolment command) {
        Enrolment enrolment = cohorts.holdEnrolment(command.enrolment(), ENROL_YOUTHS);
        touched.youths(List.of(enrolment.youth()));
        if (enrolment.version() != command.seenVersion()) {
            return new EnrolmentResult.Stale();
        }
        if (command.state() == EnrolmentState.COMPLETED) {
            return new EnrolmentResult.Refused("enrolment.signed-off", List.of());
        }
        Cohort cohort = cohorts.held(enrolment.cohort());
        try {
            if (command.state() == EnrolmentState.ON_HOLD && command.holdReason() != null) {
                enrolment.hold(command.holdReason(), command.on(), cohorts.today(cohort));
            } else {
                enrolment.become(command.state(), command.on(), cohorts.today(cohort));
            }
        } catch (RuleViolation broken) {
            return new EnrolmentResult.Refused(broken.key(), broken.arguments());
        }
        cohorts.keep(enrolment);
        waitlist.moveUp(cohort);
        return new EnrolmentResult.Changed();
    }
}
