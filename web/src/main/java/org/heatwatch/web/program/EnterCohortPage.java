package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.TemplateChoice;
import org.heatwatch.service.program.TemplateQueries;
import org.heatwatch.service.program.TemplateSheet;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.VenueChoice;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** Making a cohort from a template. Its dates are shown before it is entered: one whose dates weren't seen isn't. */
@Named
@ViewScoped
public class EnterCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TemplateQueries templates;
    private final CohortQueries queries;
    private final TrainingQueries trainings;
    private final PlanCohorts plan;
    private final Messages messages;

    private CohortId id;
    private final FormAct act = new FormAct();
    private List<TemplateChoice> choices = List.of();
    private List<VenueChoice> venues = List.of();
    private List<AgencyChoice> agencies = List.of();
    private ProgramTemplateId template;
    private final DetailsForm details = new DetailsForm();
    private String first = "";
    private String start = "10:00";
    private String zone = County.ZONE.getId();
    private boolean withoutHolidays = true;
    private final List<SkipForm> skips = new ArrayList<>(List.of(new SkipForm()));
    private CohortDates dates;
    private String seen = "";

    protected EnterCohortPage() {
        this(null, null, null, null, null);
    }

    @Inject
    EnterCohortPage(TemplateQueries templates, CohortQueries queries, TrainingQueries trainings, PlanCohorts plan, Messages messages) {
        this.templates = templates;
        this.queries = queries;
        this.trainings = trainings;
        this.plan = plan;
        this.messages = messages;
    }

    public void open() {
        id = plan.newCohort();
        choices = templates.choices();
        venues = trainings.venueChoices();
        agencies = queries.agencies();
    }

    public void addSkip() {
        skips.add(new SkipForm());
    }

    /** Shows the dates. */
    public void propose() {
        propose(templates.template(template), typed());
    }

    private void propose(TemplateSheet sheet, CohortPlan typed) {
        dates = CohortDates.of(sheet, typed);
        seen = dates.seen();
    }

    public String save() {
        TemplateSheet sheet = templates.template(template);
        CohortPlan typed = typed();
        String before = seen;
        propose(sheet, typed);
        if (!seen.equals(before)) {
            messages.warning("cohort.see-dates");
            return null;
        }
        CohortResult result = plan.enter(new EnterCohort(act.getCommand(), id, template, sheet.version(), typed));
        if (result instanceof CohortResult.Saved) {
            messages.next("cohort.entered");
            return "/program/cohort?faces-redirect=true&id=" + id;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("cohort.template-stale");
        }
        return null;
    }

    private CohortPlan typed() {
        dates = null;
        return new CohortPlan(details.details(), TypedDates.date(first, "cohort.first"), TypedDates.time(start, "cohort.start"), ZoneId.of(zone),
                withoutHolidays, skips.stream().filter(skip -> !skip.isBlank()).map(SkipForm::skip).toList());
    }

    public FormAct getAct() {
        return act;
    }

    public List<TemplateChoice> getChoices() {
        return choices;
    }

    public List<VenueChoice> getVenues() {
        return venues;
    }

    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public DetailsForm getDetails() {
        return details;
    }

    public List<SkipForm> getSkips() {
        return skips;
    }

    /** Null until they are shown. */
    public CohortDates getDates() {
        return dates;
    }

    public CohortId getId() {
        return id;
    }

    public void setId(CohortId id) {
        this.id = id;
    }

    public ProgramTemplateId getTemplate() {
        return template;
    }

    public void setTemplate(ProgramTemplateId template) {
        this.template = template;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isWithoutHolidays() {
        return withoutHolidays;
    }

    public void setWithoutHolidays(boolean withoutHolidays) {
        this.withoutHolidays = withoutHolidays;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
