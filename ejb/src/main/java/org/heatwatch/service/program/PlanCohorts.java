package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortRolls;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.Venue;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.platform.crypto.Sealing;
import org.hibernate.exception.ConstraintViolationException;

/** Entering cohorts in the programs that are in the caller's hands, and moving, naming and cancelling their sessions. */
@Stateless
public class PlanCohorts {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final CohortRolls rolls;
    private final Sealing sealing;
    private final Caller caller;
    private final Clock clock;

    protected PlanCohorts() {
        this(null, null, null, null, null);
    }

    @Inject
    PlanCohorts(HibernateCohorts cohorts, CohortRolls rolls, Sealing sealing, Caller caller, Clock clock) {
        this.cohorts = cohorts;
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
     * @throws AccessDenied if the program isn't in the caller's hands, or there is no such site
     * @throws RuleViolation cohort.name-taken, if somebody takes the name at the same moment
     */
    @Allowed(PLAN_COHORTS)
    public CohortResult enter(EnterCohort command) {
        cohorts.mustReach(command.program(), PLAN_COHORTS);
        if (command.plan().venueId() != null && entities.find(Venue.class, command.plan().venueId()) == null) {
            throw new AccessDenied();
        }
        if (cohorts.isNamed(command.program(), command.plan().name())) {
            return new CohortResult.Refused("cohort.name-taken", List.of(command.plan().name()));
        }
        Cohort cohort;
        try {
            cohort = new Cohort(command.cohort(), command.program(), command.plan(), caller.account(), clock.instant());
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        sealing.newKey(command.cohort().value());
        cohorts.add(cohort);
        try {
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw new RuleViolation("cohort.name-taken", command.plan().name());
        }
        return new CohortResult.Saved();
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult change(ChangeCohortSession command) {
        return act(command.cohort(), command.session(), command.seenVersion(), cohort ->
                cohort.change(command.session(), command.slot(), command.topic(), rolls.started(command.cohort())));
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult cancel(CancelCohortSession command) {
        return act(command.cohort(), command.session(), command.seenVersion(), cohort ->
                cohort.cancel(command.session(), rolls.started(command.cohort())));
    }

    /** A rule that says no is a refusal: it is asked before anything is changed. */
    private CohortResult act(CohortId id, CohortSessionId session, long seenVersion, Consumer<Cohort> verb) {
        Cohort cohort = cohorts.hold(id, PLAN_COHORTS);
        CohortSession seen = cohort.sessions().stream().filter(each -> each.id().equals(session)).findFirst().orElseThrow(AccessDenied::new);
        if (seen.version() != seenVersion) {
            return new CohortResult.Stale();
        }
        try {
            verb.accept(cohort);
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        return new CohortResult.Saved();
    }
}
