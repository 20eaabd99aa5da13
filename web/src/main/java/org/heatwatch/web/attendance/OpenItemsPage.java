package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.OpenItemQueries;
import org.heatwatch.service.attendance.OpenSheet;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortStory;

/** What is open before and after the sessions of one cohort. */
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

    /** @throws AccessDenied if the address names no cohort, or none of the caller's */
    public void open() {
        CohortId named = Optional.ofNullable(cohort).orElseThrow(AccessDenied::new);
        sheet = items.ofCohort(named);
        story = cohorts.story(named, Permission.TAKE_COHORT_ATTENDANCE);
    }

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
