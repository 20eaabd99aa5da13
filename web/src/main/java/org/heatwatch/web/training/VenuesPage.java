package org.heatwatch.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.service.training.VenueLine;
import org.heatwatch.service.training.VenueQueries;
import org.heatwatch.web.shared.Paging;

/** The list of venues, with its search in the address. */
@Named
@RequestScoped
public class VenuesPage {

    private static final int PAGE_SIZE = 25;

    private final VenueQueries queries;

    private String q = "";
    private String page;
    private Paging paging;
    private List<VenueLine> venues = List.of();

    protected VenuesPage() {
        this(null);
    }

    @Inject
    VenuesPage(VenueQueries queries) {
        this.queries = queries;
    }

    public void open() {
        paging = Paging.at(page, PAGE_SIZE, queries.count(q));
        venues = queries.venues(q, paging.firstRow(), PAGE_SIZE);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<VenueLine> getVenues() {
        return venues;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
