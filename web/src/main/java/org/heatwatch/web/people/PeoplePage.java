package org.heatwatch.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.service.people.PersonLine;
import org.heatwatch.web.shared.Paging;
import org.heatwatch.web.shared.TypedSearch;

/** The list of people. Agency, discipline and page are in its address; what was typed to find somebody is not. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 25;

    private final DirectoryQueries directory;
    private final TypedSearch search;

    private AgencyId agency;
    private Discipline discipline;
    private String page;
    private String typed = "";
    private Paging paging;
    private transient List<PersonLine> people;
    private List<AgencyChoice> agencies = List.of();

    protected PeoplePage() {
        this(null, null);
    }

    @Inject
    PeoplePage(DirectoryQueries directory, TypedSearch search) {
        this.directory = directory;
        this.search = search;
    }

    public void open() {
        typed = search.carried();
        agencies = directory.agencyChoices("", EditPersonPage.MOST_AGENCIES);
        var filter = new PeopleFilter(typed, agency, discipline);
        paging = Paging.at(page, PAGE_SIZE, directory.countPeople(filter));
        people = directory.people(filter, paging.firstRow(), PAGE_SIZE);
    }

    public String find() {
        return go(1);
    }

    public String go(int toPage) {
        page = toPage == 1 ? null : Integer.toString(toPage);
        search.carry(typed);
        return "/people/people?faces-redirect=true&includeViewParams=true";
    }

    public boolean isFiltered() {
        return agency != null || discipline != null || !typed.isBlank();
    }

    public Paging getPaging() {
        return paging;
    }

    public List<PersonLine> getPeople() {
        return people;
    }

    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public AgencyId getAgency() {
        return agency;
    }

    public void setAgency(AgencyId agency) {
        this.agency = agency;
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
