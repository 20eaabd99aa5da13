package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.OpenItemQueries;
import org.heatwatch.service.attendance.OpenSheet;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortStory;

/** What is open before and after the sessions of one cohort, or of all of the user's. */
@Named
@RequestScoped
public class OpenItemsPage {

    private final OpenItemQueries items;
    private final CohortQueries cohorts;

    private CohortId cohort;
    private CohortStory story;
    private OpenSheet sheet = OpenSheet.NOTHING;

    protected OpenItemsPage() {
        this(null, null);
    }

    @Inject
    OpenItemsPage(OpenItemQueries items, CohortQueries cohorts) {
        this.items = items;
        this.cohorts = cohorts;
    }

    /** @throws AccessDenied if the address names a cohort that isn't the caller's */
    public void open() {
        if (cohort == null) {
            sheet = items.own();
        } else {
            sheet = items.ofCohort(cohort);
            story = cohorts.story(cohort, Permission.TAKE_COHORT_ATTENDANCE);
        }
    }

    /** Null for all cohorts. */
    public CohortStory getStory() {
        return story;
    }

    public OpenSheet getSheet() {
        return sheet;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }
}
