package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.program.TemplatePlan;
import org.heatwatch.domain.program.WeekPlan;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CopyTemplate;
import org.heatwatch.service.program.PlanTemplates;
import org.heatwatch.service.program.RestoreTemplate;
import org.heatwatch.service.program.RetireTemplate;
import org.heatwatch.service.program.ReviseTemplate;
import org.heatwatch.service.program.TemplateQueries;
import org.heatwatch.service.program.TemplateSheet;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.primefaces.PrimeFaces;

/** The weeks of a template, to be changed, ordered, added and removed; or of a copy of one, which is new. Nothing is kept before it is saved. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String USUAL_MINUTES = "120";

    private final TemplateQueries queries;
    private final PlanTemplates templates;
    private final Messages messages;

    private ProgramTemplateId id;
    private ProgramTemplateId from;
    private final FormAct act = new FormAct();
    private TemplateSheet template;
    private String name;
    private final List<WeekForm> weeks = new ArrayList<>();

    protected TemplatePage() {
        this(null, null, null);
    }

    @Inject
    TemplatePage(TemplateQueries queries, PlanTemplates templates, Messages messages) {
        this.queries = queries;
        this.templates = templates;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no template */
    public void open() {
        if ((id == null) == (from == null)) {
            throw new AccessDenied();
        }
        template = queries.template(id == null ? from : id);
        template.plan().weeks().stream().map(WeekForm::new).forEach(weeks::add);
        if (id == null) {
            id = ProgramTemplateId.next();
            name = "";
        } else {
            act.saw(template.version());
            name = template.plan().name();
        }
    }

    public void earlier(int index) {
        move(index, index - 1);
    }

    public void later(int index) {
        move(index, index + 1);
    }

    /** The focus goes with the week, so that it can be moved on by the same key. */
    private void move(int index, int to) {
        if (Math.min(index, to) < 0 || Math.max(index, to) >= weeks.size()) {
            return;
        }
        weeks.forEach(WeekForm::close);
        Collections.swap(weeks, index, to);
        boolean on = to < index ? to > 0 : to == weeks.size() - 1;
        PrimeFaces.current().executeScript("document.getElementById('rows:" + to + (on ? ":earlier" : ":later") + "').focus()");
    }

    /** @param index where the new one is to be, from 0 */
    public void add(int index) {
        weeks.add(index, new WeekForm(weeks.isEmpty() ? USUAL_MINUTES : weeks.get(Math.max(0, index - 1)).getMinutes()));
        PrimeFaces.current().executeScript("document.getElementById('rows:" + index + ":topic').focus()");
    }

    public void remove(int index) {
        weeks.remove(index);
    }

    public String save() {
        Optional<List<WeekPlan>> typed = typed();
        if (typed.isEmpty()) {
            return null;
        }
        TemplatePlan plan = new TemplatePlan(name, typed.get());
        return after(act.isKnown()
                ? templates.revise(new ReviseTemplate(act.getCommand(), id, act.getSeenVersion(), plan))
                : templates.copy(new CopyTemplate(act.getCommand(), id, from, plan)), "template.saved");
    }

    /** The weeks, or a message at each field that is wrong. */
    private Optional<List<WeekPlan>> typed() {
        List<WeekPlan> plans = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            try {
                plans.add(weeks.get(i).plan());
            } catch (RuleViolation broken) {
                weeks.get(i).open();
                messages.errorAt("rows:" + i + broken.key().replaceFirst("^week\\.", ":"), broken.key(), broken.arguments().toArray());
            }
        }
        return plans.size() == weeks.size() ? Optional.of(plans) : Optional.empty();
    }

    /** Retires it, or restores it if it is retired. */
    public String turn() {
        return template.retired()
                ? after(templates.restore(new RestoreTemplate(act.getCommand(), id, act.getSeenVersion())), "template.restored")
                : after(templates.retire(new RetireTemplate(act.getCommand(), id, act.getSeenVersion())), "template.now-retired");
    }

    private String after(CohortResult result, String done) {
        if (result instanceof CohortResult.Saved) {
            messages.next(done);
            return "/program/templates?faces-redirect=true";
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            act.saw(queries.template(id).version());
            messages.error("template.stale");
        }
        return null;
    }

    /** As it is kept; of a new one, what it is copied from. */
    public TemplateSheet getTemplate() {
        return template;
    }

    public List<WeekForm> getWeeks() {
        return weeks;
    }

    public FormAct getAct() {
        return act;
    }

    public ProgramTemplateId getId() {
        return id;
    }

    public void setId(ProgramTemplateId id) {
        this.id = id;
    }

    public ProgramTemplateId getFrom() {
        return from;
    }

    public void setFrom(ProgramTemplateId from) {
        this.from = from;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
