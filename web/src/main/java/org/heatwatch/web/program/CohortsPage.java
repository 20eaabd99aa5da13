package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.service.program.CohortLine;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortTime;
import org.heatwatch.service.program.FoundParticipant;
import org.heatwatch.service.program.ParticipantQueries;
import org.heatwatch.web.shared.Paging;

/**
 * The list of cohorts, and finding a participant. Filter and page of the list are in its address; what was typed to find somebody is in the
 * request and nowhere else.
 */
@Named
@RequestScoped
public class CohortsPage {

    private static final int PAGE_SIZE = 25;

    private final CohortQueries queries;
    private final ParticipantQueries participants;

    private CohortTime time;
    private String page;
    private Paging paging;
    private List<CohortLine> cohorts = List.of();
    private String typed = "";
    private List<FoundParticipant> found = List.of();

    protected CohortsPage() {
        this(null, null);
    }

    @Inject
    CohortsPage(CohortQueries queries, ParticipantQueries participants) {
        this.queries = queries;
        this.participants = participants;
    }

    public void open() {
        paging = Paging.at(page, PAGE_SIZE, queries.count(time));
        cohorts = queries.cohorts(time, paging.firstRow(), PAGE_SIZE);
    }

    public void find() {
        found = isSearched() ? participants.find(typed) : List.of();
    }

    public boolean isSearched() {
        return !typed.isBlank();
    }

    public List<FoundParticipant> getFound() {
        return found;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public List<CohortTime> getTimes() {
        return List.of(CohortTime.values());
    }

    public Paging getPaging() {
        return paging;
    }

    public List<CohortLine> getCohorts() {
        return cohorts;
    }

    public CohortTime getTime() {
        return time;
    }

    public void setTime(CohortTime time) {
        this.time = time;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
