package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.people.DirectoryQueries;

/** The agency whose agreement is filed next, by words of its name. */
@Named
@RequestScoped
public class ChooseAgencyPage {

    private static final int MOST_FOUND = 20;

    private final DirectoryQueries directory;

    private String q = "";
    private List<AgencyChoice> found = List.of();

    protected ChooseAgencyPage() {
        this(null);
    }

    @Inject
    ChooseAgencyPage(DirectoryQueries directory) {
        this.directory = directory;
    }

    public void open() {
        found = directory.agencyChoices(q, MOST_FOUND);
    }

    public List<AgencyChoice> getFound() {
        return found;
    }

    public boolean isMore() {
        return found.size() == MOST_FOUND;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q;
    }
}
