package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.program.ChangeCohort;
import org.heatwatch.service.program.CohortForm;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.VenueChoice;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** Changing name, seats, site and agency of a cohort. */
@Named
@ViewScoped
public class ChangeCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CohortQueries queries;
    private final TrainingQueries trainings;
    private final PlanCohorts plan;
    private final Messages messages;

    private CohortId cohort;
    private final FormAct act = new FormAct();
    private CohortForm kept;
    private List<VenueChoice> venues = List.of();
    private List<AgencyChoice> agencies = List.of();
    private final DetailsForm details = new DetailsForm();

    protected ChangeCohortPage() {
        this(null, null, null, null);
    }

    @Inject
    ChangeCohortPage(CohortQueries queries, TrainingQueries trainings, PlanCohorts plan, Messages messages) {
        this.queries = queries;
        this.trainings = trainings;
        this.plan = plan;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (cohort == null) {
            throw new AccessDenied();
        }
        see();
        details.show(kept.details());
        venues = trainings.venueChoices();
        agencies = queries.agencies();
    }

    private void see() {
        kept = queries.form(cohort);
        act.saw(kept.version());
    }

    public String save() {
        CohortResult result = plan.changeDetails(new ChangeCohort(act.getCommand(), cohort, act.getSeenVersion(), details.details()));
        if (result instanceof CohortResult.Saved) {
            messages.next("cohort.changed");
            return "/program/cohort?faces-redirect=true&id=" + cohort;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("cohort.stale");
        }
        return null;
    }

    /** The cohort: what hw:act sends along. */
    public CohortId getId() {
        return cohort;
    }

    public void setId(CohortId id) {
        this.cohort = id;
    }

    /** As it is kept. */
    public CohortForm getKept() {
        return kept;
    }

    public FormAct getAct() {
        return act;
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

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }
}
