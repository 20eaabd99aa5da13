package org.heatwatch.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.PersonSheet;

/** One person. */
@Named
@RequestScoped
public class PersonPage {

    private final DirectoryQueries directory;

    private PersonId id;
    private PersonSheet person;

    protected PersonPage() {
        this(null);
    }

    @Inject
    PersonPage(DirectoryQueries directory) {
        this.directory = directory;
    }

    /** @throws AccessDenied if the address names no person */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        person = directory.person(id);
    }

    public PersonSheet getPerson() {
        return person;
    }

    public PersonId getId() {
        return id;
    }

    public void setId(PersonId id) {
        this.id = id;
    }
}
