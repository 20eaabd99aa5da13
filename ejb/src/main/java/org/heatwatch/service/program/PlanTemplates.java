package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.heatwatch.domain.program.ProgramTemplate;
import org.heatwatch.domain.program.TemplatePlan;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.hibernate.exception.ConstraintViolationException;

/** Changing, copying and retiring the templates of the programs that are in the caller's hands. Cohorts that exist stay as they are. */
@Stateless
public class PlanTemplates {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Caller caller;
    private final Clock clock;

    protected PlanTemplates() {
        this(null, null, null);
    }

    @Inject
    PlanTemplates(HibernateCohorts cohorts, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws AccessDenied if there is no template to copy, or it isn't of a program in the caller's hands
     * @throws RuleViolation template.name-taken, if somebody takes the name at the same moment
     */
    @Allowed(PLAN_COHORTS)
    public CohortResult copy(CopyTemplate command) {
        ProgramTemplate from = cohorts.template(command.from(), PLAN_COHORTS);
        if (isNamed(from, command.plan(), command.template())) {
            return taken(command.plan());
        }
        entities.persist(new ProgramTemplate(command.template(), from.program(), command.plan(), caller.account(), clock.instant()));
        return saved(command.plan());
    }

    /**
     * @throws AccessDenied if there is no such template, or it isn't of a program in the caller's hands
     * @throws RuleViolation template.name-taken, if somebody takes the name at the same moment
     */
    @Allowed(PLAN_COHORTS)
    public CohortResult revise(ReviseTemplate command) {
        ProgramTemplate template = cohorts.template(command.template(), PLAN_COHORTS);
        if (template.version() != command.seenVersion()) {
            return new CohortResult.Stale();
        }
        if (isNamed(template, command.plan(), command.template())) {
            return taken(command.plan());
        }
        template.revise(command.plan(), caller.account(), clock.instant());
        return saved(command.plan());
    }

    /** @throws AccessDenied if there is no such template, or it isn't of a program in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult retire(RetireTemplate command) {
        return act(command.template(), command.seenVersion(), template -> template.retire(caller.account(), clock.instant()));
    }

    /** @throws AccessDenied if there is no such template, or it isn't of a program in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult restore(RestoreTemplate command) {
        return act(command.template(), command.seenVersion(), template -> template.restore(caller.account(), clock.instant()));
    }

    private CohortResult act(ProgramTemplateId id, long seenVersion, Consumer<ProgramTemplate> verb) {
        ProgramTemplate template = cohorts.template(id, PLAN_COHORTS);
        if (template.version() != seenVersion) {
            return new CohortResult.Stale();
        }
        verb.accept(template);
        return new CohortResult.Saved();
    }

    /** True if another template of the program has the name. */
    private boolean isNamed(ProgramTemplate of, TemplatePlan plan, ProgramTemplateId id) {
        return entities.createQuery("select count(t) from ProgramTemplate t where t.program = :program and t.name = :name and t.id <> :id", Long.class)
                .setParameter("program", of.program())
                .setParameter("name", plan.name())
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    private static CohortResult taken(TemplatePlan plan) {
        return new CohortResult.Refused("template.name-taken", List.of(plan.name()));
    }

    private CohortResult saved(TemplatePlan plan) {
        try {
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw new RuleViolation("template.name-taken", plan.name());
        }
        return new CohortResult.Saved();
    }
}
