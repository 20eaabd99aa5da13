package org.heatwatch.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.reporting.AuditQueries;
import org.heatwatch.service.reporting.CohortAuditLine;

/** What the last nightly audit found in the cohorts that are in the reader's hands; for everybody else there is nothing of it. */
@Named
@RequestScoped
public class CohortAudit {

    private final AuditQueries queries;
    private final Caller caller;

    private List<CohortAuditLine> lines = List.of();

    protected CohortAudit() {
        this(null, null);
    }

    @Inject
    CohortAudit(AuditQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    public void open() {
        if (caller.may(Permission.PLAN_COHORTS) && caller.standing().isComplete()) {
            try {
                lines = queries.cohorts();
            } catch (AccessDenied withoutKeys) {
                lines = List.of();
            }
        }
    }

    public List<CohortAuditLine> getLines() {
        return lines;
    }

    public boolean isBroken() {
        return lines.stream().anyMatch(line -> line.broken() > 0);
    }
}
