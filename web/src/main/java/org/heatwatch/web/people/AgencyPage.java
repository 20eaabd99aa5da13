package org.heatwatch.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.people.AgencySheet;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.service.people.PersonLine;

/** One agency and the first of its people. */
@Named
@RequestScoped
public class AgencyPage {

    private static final int MOST_PEOPLE = 25;

    private final DirectoryQueries directory;

    private AgencyId id;
    private AgencySheet agency;
    private List<PersonLine> people = List.of();

    protected AgencyPage() {
        this(null);
    }

    @Inject
    AgencyPage(DirectoryQueries directory) {
        this.directory = directory;
    }

    /** @throws AccessDenied if the address names no agency */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        agency = directory.agency(id);
        people = directory.people(new PeopleFilter("", id, null), 0, MOST_PEOPLE);
    }

    public AgencySheet getAgency() {
        return agency;
    }

    public List<PersonLine> getPeople() {
        return people;
    }

    public boolean isMore() {
        return agency.people() > people.size();
    }

    public AgencyId getId() {
        return id;
    }

    public void setId(AgencyId id) {
        this.id = id;
    }
}
