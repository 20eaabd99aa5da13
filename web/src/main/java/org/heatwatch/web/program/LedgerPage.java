package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.LedgerQueries;
import org.heatwatch.service.program.LedgerSheet;

/** What was given out at the sessions of a cohort. */
@Named
@RequestScoped
public class LedgerPage {

    private final LedgerQueries queries;

    private CohortId cohort;
    private LedgerSheet sheet;

    protected LedgerPage() {
        this(null);
    }

    @Inject
    LedgerPage(LedgerQueries queries) {
        this.queries = queries;
    }

    public void open() {
        sheet = queries.cohort(Optional.ofNullable(cohort).orElseThrow(AccessDenied::new));
    }

    public LedgerSheet getSheet() {
        return sheet;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }
}
