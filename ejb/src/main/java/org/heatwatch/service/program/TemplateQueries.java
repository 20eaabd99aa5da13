package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.heatwatch.domain.program.Program;
import org.heatwatch.domain.program.ProgramTemplate;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;

/** Seeing the templates of the programs that are in the caller's hands. */
@Stateless
public class TemplateQueries {

    private static final String OWN = " join Program p on p.id = t.program where " + Relations.PROGRAM;

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Relations relations;

    protected TemplateQueries() {
        this(null, null);
    }

    @Inject
    TemplateQueries(HibernateCohorts cohorts, Relations relations) {
        this.cohorts = cohorts;
        this.relations = relations;
    }

    /** By program and name, retired ones last. */
    @Allowed(PLAN_COHORTS)
    public List<TemplateLine> templates() {
        return narrowed("""
                select new TemplateLine(t.id, p.name, t.name, (select count(w) from ProgramWeek w where w.key.template = t.id.value),
                    (select coalesce(sum(w.plan.minutes), 0) from ProgramWeek w where w.key.template = t.id.value), t.retired, t.changedAt,
                    coalesce((select a.displayName from Account a where a.id = t.changedBy), ''))
                from ProgramTemplate t""" + OWN + " order by t.retired, p.nameKey, t.name", TemplateLine.class);
    }

    /** Those that a cohort can be made from, by program and name. */
    @Allowed(PLAN_COHORTS)
    public List<TemplateChoice> choices() {
        return narrowed("select new TemplateChoice(t.id, p.name, t.name) from ProgramTemplate t" + OWN
                + " and not t.retired order by p.nameKey, t.name", TemplateChoice.class);
    }

    private <T> List<T> narrowed(String hql, Class<T> row) {
        return relations.narrow(entities.createQuery(hql, row), PLAN_COHORTS).getResultList();
    }

    /** @throws AccessDenied if there is no such template, or it isn't of a program in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public TemplateSheet template(ProgramTemplateId id) {
        ProgramTemplate template = cohorts.template(id, PLAN_COHORTS);
        return new TemplateSheet(id, entities.find(Program.class, template.program()).name(), template.plan(), template.isRetired(), template.version());
    }
}
