package org.heatwatch.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.service.people.AgencyLine;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.web.shared.Paging;
import org.heatwatch.web.shared.TypedSearch;

/** The list of agencies. Discipline and page are in its address; what was typed to find one is not. */
@Named
@ViewScoped
public class AgenciesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 25;

    private final DirectoryQueries directory;
    private final TypedSearch search;

    private Discipline discipline;
    private String page;
    private String typed = "";
    private Paging paging;
    private transient List<AgencyLine> agencies;

    protected AgenciesPage() {
        this(null, null);
    }

    @Inject
    AgenciesPage(DirectoryQueries directory, TypedSearch search) {
        this.directory = directory;
        this.search = search;
    }

    public void open() {
        typed = search.carried();
        var filter = new PeopleFilter(typed, null, discipline);
        paging = Paging.at(page, PAGE_SIZE, directory.countAgencies(filter));
        agencies = directory.agencies(filter, paging.firstRow(), PAGE_SIZE);
    }

    public String find() {
        return go(1);
    }

    public String go(int toPage) {
        page = toPage == 1 ? null : Integer.toString(toPage);
        search.carry(typed);
        return "/people/agencies?faces-redirect=true&includeViewParams=true";
    }

    public boolean isFiltered() {
        return discipline != null || !typed.isBlank();
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AgencyLine> getAgencies() {
        return agencies;
    }

    public Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(Discipline discipline) {
        this.discipline = discipline;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
