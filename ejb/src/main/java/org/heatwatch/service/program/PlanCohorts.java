package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.heatwatch.domain.people.Agency;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortChange;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.program.CohortRolls;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.program.CohortSkip;
import org.heatwatch.domain.program.ProgramTemplate;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.Venue;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.platform.crypto.Sealing;
import org.hibernate.exception.ConstraintViolationException;

/** Making cohorts from the templates of the programs that are in the caller's hands, and changing them and their dates. */
@Stateless
public class PlanCohorts {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final CohortWaitlist waitlist;
    private final CohortRolls rolls;
    private final Sealing sealing;
    private final Caller caller;
    private final Clock clock;

    protected PlanCohorts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    PlanCohorts(HibernateCohorts cohorts, CohortWaitlist waitlist, CohortRolls rolls, Sealing sealing, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.waitlist = waitlist;
        this.rolls = rolls;
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    /** The id that the cohort of a new form will have: asked for here, so that the form is behind the door. */
    @Allowed(PLAN_COHORTS)
    public CohortId newCohort() {
        return CohortId.next();
    }

    /**
     * With a key of its own, under which its groups' notes are sealed.
     *
     * @throws AccessDenied if the template isn't of a program in the caller's hands, or there is no such site or agency
     * @throws RuleViolation cohort.name-taken, if somebody takes the name at the same moment
     */
    @Allowed(PLAN_COHORTS)
    public CohortResult enter(EnterCohort command) {
        ProgramTemplate template = cohorts.template(command.template(), PLAN_COHORTS);
        mustExist(command.plan().details());
        if (template.version() != command.seenVersion()) {
            return new CohortResult.Stale();
        }
        Optional<CohortResult> taken = taken(template.program(), command.cohort(), command.plan().details());
        if (taken.isPresent()) {
            return taken.get();
        }
        Cohort cohort;
        try {
            cohort = new Cohort(command.cohort(), template, command.plan(), caller.account(), clock.instant());
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        sealing.newKey(command.cohort().value());
        cohorts.add(cohort);
        CohortResult saved = saved(command.plan().details());
        CohortSkip.of(cohort.id(), command.plan(), cohort.sessions().size()).forEach(entities::persist);
        return saved;
    }

    /**
     * Its name, seats, site and agency. A seat more is offered to whoever waits.
     *
     * @throws AccessDenied if the cohort isn't in the caller's hands, or there is no such site or agency
     * @throws RuleViolation cohort.name-taken, if somebody takes the name at the same moment
     */
    @Allowed(PLAN_COHORTS)
    public CohortResult changeDetails(ChangeCohort command) {
        Cohort cohort = cohorts.hold(command.cohort(), PLAN_COHORTS);
        mustExist(command.details());
        if (cohort.version() != command.seenVersion()) {
            return new CohortResult.Stale();
        }
        Optional<CohortResult> taken = taken(cohort.program(), cohort.id(), command.details());
        if (taken.isPresent()) {
            return taken.get();
        }
        try {
            cohort.change(command.details(), cohorts.taken(cohort.id()));
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        CohortResult saved = saved(command.details());
        waitlist.moveUp(cohort);
        return saved;
    }

    private void mustExist(CohortDetails details) {
        if (details.venueId() != null && entities.find(Venue.class, details.venueId()) == null
                || details.agencyId() != null && entities.find(Agency.class, details.agencyId()) == null) {
            throw new AccessDenied();
        }
    }

    private Optional<CohortResult> taken(ProgramId program, CohortId cohort, CohortDetails details) {
        return cohorts.isNamed(program, details.name(), cohort)
                ? Optional.of(new CohortResult.Refused("cohort.name-taken", List.of(details.name())))
                : Optional.empty();
    }

    private CohortResult saved(CohortDetails details) {
        try {
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw new RuleViolation("cohort.name-taken", details.name());
        }
        return new CohortResult.Saved();
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult change(ChangeCohortSession command) {
        return act(command.cohort(), command.session(), command.seenVersion(), (cohort, started) ->
                cohort.change(command.session(), command.slot(), command.topic(), started, caller.account(), clock.instant()));
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult drop(DropCohortSession command) {
        return act(command.cohort(), command.session(), command.seenVersion(), (cohort, started) ->
                Optional.of(cohort.drop(command.session(), command.reason(), started, caller.account(), clock.instant())));
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult shift(ShiftCohortSession command) {
        return act(command.cohort(), command.session(), command.seenVersion(), (cohort, started) ->
                Optional.of(cohort.shift(command.session(), command.reason(), started, caller.account(), clock.instant())));
    }

    /** A rule that says no is a refusal: it is asked before anything is changed. */
    private CohortResult act(CohortId id, CohortSessionId session, long seenVersion,
            BiFunction<Cohort, Set<CohortSessionId>, Optional<CohortChange>> verb) {
        Cohort cohort = cohorts.hold(id, PLAN_COHORTS);
        CohortSession seen = cohort.sessions().stream().filter(each -> each.id().equals(session)).findFirst().orElseThrow(AccessDenied::new);
        if (seen.version() != seenVersion) {
            return new CohortResult.Stale();
        }
        Optional<CohortChange> change;
        try {
            change = verb.apply(cohort, rolls.started(id));
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        change.ifPresent(entities::persist);
        return new CohortResult.Saved();
    }
}
