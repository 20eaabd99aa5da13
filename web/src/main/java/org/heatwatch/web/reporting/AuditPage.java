package org.heatwatch.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.service.reporting.AuditQueries;
import org.heatwatch.service.reporting.AuditSheet;
import org.heatwatch.service.reporting.AuditStanding;

/** What the last nightly audit found, rule by rule. */
@Named
@RequestScoped
public class AuditPage {

    private final AuditQueries queries;

    private AuditSheet audit;
    private AuditStanding standing;

    protected AuditPage() {
        this(null);
    }

    @Inject
    AuditPage(AuditQueries queries) {
        this.queries = queries;
    }

    public void open() {
        audit = queries.last().orElse(null);
        standing = queries.standing();
    }

    /** False until there was one. */
    public boolean isKnown() {
        return audit != null;
    }

    public AuditSheet getAudit() {
        return audit;
    }

    public AuditStanding getStanding() {
        return standing;
    }
}
