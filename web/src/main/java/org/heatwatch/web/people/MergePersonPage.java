package org.heatwatch.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.MergeQueries;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.service.people.PersonLine;
import org.heatwatch.service.people.PersonSheet;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedSearch;

/**
 * Two people side by side who may be one; until the address names the other one, who it may be. Which two is in the address; what was
 * typed to find somebody is not.
 */
@Named
@RequestScoped
public class MergePersonPage {

    private static final int MOST = 25;

    private final DirectoryQueries directory;
    private final MergeQueries merges;
    private final TypedSearch search;
    private final Messages messages;

    private PersonId id;
    private PersonId other;
    private PersonSheet person;
    private PersonSheet otherPerson;
    private String typed = "";
    private List<PersonLine> found = List.of();
    private List<SideBySide> facts = List.of();

    protected MergePersonPage() {
        this(null, null, null, null);
    }

    @Inject
    MergePersonPage(DirectoryQueries directory, MergeQueries merges, TypedSearch search, Messages messages) {
        this.directory = directory;
        this.merges = merges;
        this.search = search;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no person */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        person = directory.person(id);
        typed = search.carried();
        if (other == null) {
            found = isSearched() ? directory.people(new PeopleFilter(typed, null, null), 0, MOST + 1).stream()
                    .filter(each -> !each.id().equals(id)).limit(MOST).toList() : merges.likely(id);
        } else {
            otherPerson = directory.person(other);
            facts = compare();
        }
    }

    private List<SideBySide> compare() {
        var rows = new ArrayList<SideBySide>();
        rows.add(fact("email", person.email(), otherPerson.email()));
        rows.add(fact("agency", person.agency(), otherPerson.agency()));
        rows.add(fact("discipline", messages.text("discipline." + person.discipline()), messages.text("discipline." + otherPerson.discipline())));
        rows.add(fact("title", person.title(), otherPerson.title()));
        rows.add(fact("licence", person.licence(), otherPerson.licence()));
        merges.rows(id, other).forEach(each -> rows.add(new SideBySide(messages.text("merge.rows." + each.table()),
                Long.toString(each.ofOne()), Long.toString(each.ofOther()), false)));
        return rows;
    }

    private SideBySide fact(String field, String one, String another) {
        return new SideBySide(messages.text("person." + field), one, another, !one.equals(another));
    }

    public String find() {
        search.carry(typed);
        return "/people/merge-person?faces-redirect=true&id=" + id;
    }

    public boolean isSearched() {
        return !typed.isBlank();
    }

    public PersonSheet getPerson() {
        return person;
    }

    /** Null until the other one is chosen. */
    public PersonSheet getOtherPerson() {
        return otherPerson;
    }

    public List<PersonLine> getFound() {
        return found;
    }

    public List<SideBySide> getFacts() {
        return facts;
    }

    public PersonId getId() {
        return id;
    }

    public void setId(PersonId id) {
        this.id = id;
    }

    public PersonId getOther() {
        return other;
    }

    public void setOther(PersonId other) {
        this.other = other;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** One line of the comparison, in words. */
    public record SideBySide(String label, String one, String other, boolean different) {}
}
