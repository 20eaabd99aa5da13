package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.RideQueries;
import org.heatwatch.service.program.RideSheet;

/** The ride list of a session to be printed: by code, without anybody's name. */
@Named
@RequestScoped
public class RideSheetPage {

    private final RideQueries queries;

    private CohortId cohort;
    private CohortSessionId id;
    private RideSheet sheet;

    protected RideSheetPage() {
        this(null);
    }

    @Inject
    RideSheetPage(RideQueries queries) {
        this.queries = queries;
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        sheet = queries.print(cohort, id);
    }

    public RideSheet getSheet() {
        return sheet;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }

    /** The session's. */
    public CohortSessionId getId() {
        return id;
    }

    public void setId(CohortSessionId id) {
        this.id = id;
    }
}
