package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.WaitlistPlace;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.youth.AdmitYouth;

/**
 * Who waits for a seat in a cohort, in which order, and what she answers when one is offered to her. Each act holds the cohort, so that a
 * seat that comes free is offered once; whoever is put on the waitlist while a seat is free is offered it at once.
 */
@Stateless
public class KeepWaitlist {

    private final HibernateCohorts cohorts;
    private final CohortWaitlist waitlist;
    private final ComingYouths coming;
    private final Touched touched;
    private final Clock clock;

    protected KeepWaitlist() {
        this(null, null, null, null, null);
    }

    @Inject
    KeepWaitlist(HibernateCohorts cohorts, CohortWaitlist waitlist, ComingYouths coming, Touched touched, Clock clock) {
        this.cohorts = cohorts;
        this.waitlist = waitlist;
        this.coming = coming;
        this.touched = touched;
        this.clock = clock;
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult waitNew(WaitNewYouth command) {
        Cohort cohort = cohorts.hold(command.cohort(), ENROL_YOUTHS);
        WaitlistPlace place;
        try {
            command.identity().mustBeOfAge(cohorts.today(cohort));
            cohort.mustGoOn(cohorts.today(cohort));
            place = new WaitlistPlace(command.place(), cohort.id(), command.youth(), command.priority(), command.since(), cohorts.today(cohort));
        } catch (RuleViolation broken) {
            return new EnrolmentResult.Refused(broken.key(), broken.arguments());
        }
        return coming.newcomer(new AdmitYouth(command.id(), command.youth(), command.identity()), command.anyway(), code -> waits(cohort, place, code));
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult waitKnown(WaitKnownYouth command) {
        Cohort cohort = cohorts.hold(command.cohort(), ENROL_YOUTHS);
        return coming.known(cohort.id(), command.code(), youth -> {
            cohort.mustGoOn(cohorts.today(cohort));
            return waits(cohort, new WaitlistPlace(command.place(), cohort.id(), youth, command.priority(), command.since(), cohorts.today(cohort)),
                    command.code());
        });
    }

    private EnrolmentResult waits(Cohort cohort, WaitlistPlace place, YouthCode code) {
        waitlist.keep(place);
        waitlist.moveUp(cohort);
        return new EnrolmentResult.Waits(code, place.offerUntil().orElse(null));
    }

    /** @throws AccessDenied if there is no such place, or its cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult prefer(PreferWaiting command) {
        return act(command.place(), command.seenVersion(), place -> {
            place.prefer(command.priority());
            waitlist.keep(place);
            return new EnrolmentResult.Changed();
        });
    }

    /** @throws AccessDenied if there is no such place, or its cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult remove(RemoveWaiting command) {
        return act(command.place(), command.seenVersion(), place -> {
            place.remove();
            waitlist.keep(place);
            return new EnrolmentResult.Changed();
        });
    }

    /** @throws AccessDenied if there is no such place, or its cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult accept(AcceptSeat command) {
        return act(command.place(), command.seenVersion(), place -> {
            Cohort cohort = cohorts.held(place.cohort());
            cohort.mustGoOn(command.joinedOn());
            var enrolment = new Enrolment(command.enrolment(), place.youth(), cohort.id(), command.joinedOn(), cohorts.today(cohort));
            place.accept(clock.instant());
            waitlist.keep(place);
            cohorts.keep(enrolment);
            return new EnrolmentResult.Changed();
        });
    }

    /** @throws AccessDenied if there is no such place, or its cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult decline(DeclineSeat command) {
        return act(command.place(), command.seenVersion(), place -> {
            place.decline();
            waitlist.keep(place);
            waitlist.moveUp(cohorts.held(place.cohort()));
            return new EnrolmentResult.Changed();
        });
    }

    /** A rule that says no is a refusal: it is asked before anything is changed. */
    private EnrolmentResult act(WaitlistPlaceId id, long seenVersion, Function<WaitlistPlace, EnrolmentResult> verb) {
        WaitlistPlace place = waitlist.hold(id, ENROL_YOUTHS);
        touched.youths(List.of(place.youth()));
        if (place.version() != seenVersion) {
            return new EnrolmentResult.Stale();
        }
        try {
            return verb.apply(place);
        } catch (RuleViolation broken) {
            return new EnrolmentResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public CohortResult offerFor(OfferSeatsFor command) {
        Cohort cohort = cohorts.hold(command.cohort(), ENROL_YOUTHS);
        if (cohort.version() != command.seenVersion()) {
            return new CohortResult.Stale();
        }
        try {
            cohort.offerSeatsFor(command.days());
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        return new CohortResult.Saved();
    }
}
