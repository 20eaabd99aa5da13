package org.heatwatch.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.people.AddPerson;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.people.ChangePerson;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.EditDirectory;
import org.heatwatch.service.people.EditResult;
import org.heatwatch.service.people.PersonSheet;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedSearch;

/** Adding a person, or changing the one that the address names. Whoever adds one for a training goes on to register that person. */
@Named
@ViewScoped
public class EditPersonPage implements Serializable {

    /** Agencies in a choice: more than a county has. */
    public static final int MOST_AGENCIES = 2000;

    private static final long serialVersionUID = 1L;

    private final DirectoryQueries directory;
    private final EditDirectory edit;
    private final Messages messages;
    private final TypedSearch search;

    private PersonId id;
    private AgencyId from;
    private TrainingId training;
    private final FormAct act = new FormAct();
    private PersonForm form = new PersonForm();
    private List<AgencyChoice> agencies = List.of();
    private List<Difference> differences = List.of();

    protected EditPersonPage() {
        this(null, null, null, null);
    }

    @Inject
    EditPersonPage(DirectoryQueries directory, EditDirectory edit, Messages messages, TypedSearch search) {
        this.directory = directory;
        this.edit = edit;
        this.messages = messages;
        this.search = search;
    }

    @PostConstruct
    void choices() {
        agencies = directory.agencyChoices("", MOST_AGENCIES);
    }

    public String open() {
        if (id != null) {
            PersonSheet person = directory.person(id);
            if (person.mergedInto() != null) {
                return "/people/edit-person?faces-redirect=true&id=" + person.mergedInto();
            }
            act.saw(person.version());
            form = new PersonForm(person);
        } else {
            id = edit.newPerson();
            form.setAgency(from);
            lookedFor(search.carried());
        }
        return null;
    }

    private void lookedFor(String typed) {
        if (typed.contains("@")) {
            form.setEmail(typed);
        } else {
            form.setName(typed);
        }
    }

    public String save() {
        EditResult result = act.isKnown()
                ? edit.changePerson(new ChangePerson(act.getCommand(), id, act.getSeenVersion(), form.details()))
                : edit.addPerson(new AddPerson(act.getCommand(), id, form.details()));
        if (result instanceof EditResult.Saved) {
            return saved();
        }
        act.renew();
        if (result instanceof EditResult.Refused refused) {
            messages.error(refused);
            return null;
        }
        compare();
        return differences.isEmpty() ? saved() : null;
    }

    private String saved() {
        messages.next("person.saved", form.getName());
        if (training != null) {
            search.carry(form.getName());
            return "/training/register-person?faces-redirect=true&training=" + training;
        }
        return "/people/person?faces-redirect=true&id=" + id;
    }

    private void compare() {
        PersonSheet stored = directory.person(id);
        act.saw(stored.version());
        PersonName typed = form.details().name();
        differences = new Difference.Comparison()
                .field("person.name", stored.name(), typed.full())
                .field("person.sortAs", stored.sortAs(), typed.sortAs())
                .field("person.email", stored.email(), form.getEmail())
                .field("person.agency", stored.agency(), agencyName(form.getAgency()))
                .field("person.discipline", messages.text("discipline." + stored.discipline()),
                        messages.text("discipline." + form.getDiscipline()))
                .field("person.title", stored.title(), form.getTitle())
                .field("person.licence", stored.licence(), form.getLicence())
                .differences();
    }

    private String agencyName(AgencyId agency) {
        return agencies.stream().filter(choice -> choice.id().equals(agency)).map(AgencyChoice::name).findFirst().orElse("");
    }

    /** Where to without saving. */
    public String getLeave() {
        if (training != null) {
            return "/training/register-person";
        }
        return act.isKnown() ? "/people/person" : "/people/people";
    }

    public PersonForm getForm() {
        return form;
    }

    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public FormAct getAct() {
        return act;
    }

    public boolean isKnown() {
        return act.isKnown();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public PersonId getId() {
        return id;
    }

    public void setId(PersonId id) {
        this.id = id;
    }

    /** The training that the person is added for; null for none. */
    public TrainingId getTraining() {
        return training;
    }

    public void setTraining(TrainingId training) {
        this.training = training;
    }

    /** The agency whose page the user comes from. */
    public AgencyId getFrom() {
        return from;
    }

    public void setFrom(AgencyId from) {
        this.from = from;
    }
}
