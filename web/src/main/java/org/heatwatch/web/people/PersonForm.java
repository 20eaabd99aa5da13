package org.heatwatch.web.people;

import java.io.Serializable;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.service.people.PersonDetails;
import org.heatwatch.service.people.PersonSheet;

/** What is typed of a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String sortAs = "";
    private String email = "";
    private AgencyId agency;
    private Discipline discipline = Discipline.UNKNOWN;
    private String title = "";
    private String licence = "";

    PersonForm() {}

    PersonForm(PersonSheet person) {
        name = person.name();
        sortAs = person.sortAs().equals(person.name()) ? "" : person.sortAs();
        email = person.email();
        agency = person.agencyId();
        discipline = person.discipline();
        title = person.title();
        licence = person.licence();
    }

    PersonDetails details() {
        return new PersonDetails(new PersonName(name, sortAs), email, agency, discipline, title, licence);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSortAs() {
        return sortAs;
    }

    public void setSortAs(String sortAs) {
        this.sortAs = sortAs;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }
}
