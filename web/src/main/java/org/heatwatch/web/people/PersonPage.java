package org.heatwatch.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.MergeLine;
import org.heatwatch.service.people.MergeQueries;
import org.heatwatch.service.people.PersonSheet;

/** One person. The address of one who was merged leads to the one who was kept. */
@Named
@RequestScoped
public class PersonPage {

    private final DirectoryQueries directory;
    private final MergeQueries merges;

    private PersonId id;
    private PersonSheet person;
    private List<MergeLine> story = List.of();

    protected PersonPage() {
        this(null, null);
    }

    @Inject
    PersonPage(DirectoryQueries directory, MergeQueries merges) {
        this.directory = directory;
        this.merges = merges;
    }

    /** @throws AccessDenied if the address names no person */
    public String open() {
        if (id == null) {
            throw new AccessDenied();
        }
        person = directory.person(id);
        if (person.mergedInto() != null) {
            return "/people/person?faces-redirect=true&id=" + person.mergedInto();
        }
        story = merges.merges(id);
        return null;
    }

    public PersonSheet getPerson() {
        return person;
    }

    /** The merges in which this person was kept, the latest first. */
    public List<MergeLine> getStory() {
        return story;
    }

    public PersonId getId() {
        return id;
    }

    public void setId(PersonId id) {
        this.id = id;
    }
}
