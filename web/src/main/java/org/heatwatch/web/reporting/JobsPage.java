package org.heatwatch.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.service.platform.crypto.KeysState;
import org.heatwatch.service.reporting.JobLine;
import org.heatwatch.service.reporting.JobQueries;
import org.heatwatch.service.reporting.JobStanding;

/** What the product does by itself, and whether it does. */
@Named
@RequestScoped
public class JobsPage {

    private final JobQueries queries;

    private List<JobLine> jobs = List.of();
    private KeysState keys = KeysState.OPEN;

    protected JobsPage() {
        this(null);
    }

    @Inject
    JobsPage(JobQueries queries) {
        this.queries = queries;
    }

    public void open() {
        jobs = queries.jobs();
        keys = queries.keys();
    }

    /** How it stands, as a badge of hw:badge. */
    public String kind(JobStanding standing) {
        return switch (standing) {
            case ENDLESS, FAILING -> "error";
            case LATE -> "warn";
            case WELL -> "ok";
        };
    }

    public KeysState getKeys() {
        return keys;
    }

    public List<JobLine> getJobs() {
        return jobs;
    }
}
