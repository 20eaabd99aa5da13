package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSheet;

/** One cohort with its roster, sessions and facilitators. It keeps nothing: the names on it are gone with the answer. */
@Named
@RequestScoped
public class CohortPage {

    private final CohortQueries queries;

    private CohortId id;
    private CohortSheet cohort;

    protected CohortPage() {
        this(null);
    }

    @Inject
    CohortPage(CohortQueries queries) {
        this.queries = queries;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        cohort = queries.cohort(id);
    }

    /** The look of a state's badge. */
    public String kind(EnrolmentState state) {
        return switch (state) {
            case ENROLLED -> "info";
            case ACTIVE, COMPLETED -> "ok";
            case ON_HOLD -> "warn";
            case WITHDRAWN, TRANSFERRED, NOT_COMPLETED -> "";
        };
    }

    /** True if the cohort is in the reader's hands, who may have another role in others. */
    public boolean isCoordinator() {
        return cohort.relations().contains(Relation.COORDINATOR);
    }

    public CohortSheet getCohort() {
        return cohort;
    }

    public CohortId getId() {
        return id;
    }

    public void setId(CohortId id) {
        this.id = id;
    }
}
