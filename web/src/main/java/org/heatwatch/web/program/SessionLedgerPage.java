package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.LedgerQueries;
import org.heatwatch.service.program.SessionLedgerSheet;

/** What was given out at one session, line by line. */
@Named
@RequestScoped
public class SessionLedgerPage {

    private final LedgerQueries queries;

    private CohortId cohort;
    private CohortSessionId id;
    private SessionLedgerSheet sheet;

    protected SessionLedgerPage() {
        this(null);
    }

    @Inject
    SessionLedgerPage(LedgerQueries queries) {
        this.queries = queries;
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        sheet = queries.session(cohort, id);
    }

    public SessionLedgerSheet getSheet() {
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
