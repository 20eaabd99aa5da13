package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.OptionalInt;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.attendance.AttendanceRate;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.ParticipantStanding;
import org.heatwatch.service.attendance.ProgressQueries;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSheet;
import org.heatwatch.service.program.ParticipantLine;
import org.heatwatch.web.shared.Messages;

/** One cohort with its roster, sessions and facilitators. It keeps nothing: the names on it are gone with the answer. */
@Named
@RequestScoped
public class CohortPage {

    private final CohortQueries queries;
    private final ProgressQueries progress;
    private final Messages messages;

    private CohortId id;
    private CohortSheet cohort;
    private Map<EnrolmentId, ParticipantStanding> standings = Map.of();

    protected CohortPage() {
        this(null, null, null);
    }

    @Inject
    CohortPage(CohortQueries queries, ProgressQueries progress, Messages messages) {
        this.queries = queries;
        this.progress = progress;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        cohort = queries.cohort(id);
        standings = progress.standings(id);
    }

    /** "5 of 6 sessions, 83%"; that there was none yet, before she was marked. */
    public String rate(ParticipantLine one) {
        AttendanceRate rate = standing(one).rate();
        return rate.raw().isPresent() ? messages.text("cohort.rate", rate.attended(), rate.held(), rate.raw().getAsInt()) : messages.text("cohort.no-rate");
    }

    /** "100% of those she was expected at"; empty where she was expected at none. */
    public String adjustedRate(ParticipantLine one) {
        OptionalInt adjusted = standing(one).rate().adjusted();
        return adjusted.isPresent() ? messages.text("cohort.rate-adjusted", adjusted.getAsInt()) : "";
    }

    public ParticipantStanding standing(ParticipantLine one) {
        return standings.get(one.enrolment());
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
