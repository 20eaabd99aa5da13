package org.heatwatch.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.service.people.AddAgency;
import org.heatwatch.service.people.AgencySheet;
import org.heatwatch.service.people.ChangeAgency;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.EditDirectory;
import org.heatwatch.service.people.EditResult;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** Adding an agency, or changing the one that the address names. */
@Named
@ViewScoped
public class EditAgencyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DirectoryQueries directory;
    private final EditDirectory edit;
    private final Messages messages;

    private AgencyId id;
    private final FormAct act = new FormAct();
    private String name = "";
    private Discipline discipline = Discipline.UNKNOWN;
    private String city = "";
    private List<Difference> differences = List.of();

    protected EditAgencyPage() {
        this(null, null, null);
    }

    @Inject
    EditAgencyPage(DirectoryQueries directory, EditDirectory edit, Messages messages) {
        this.directory = directory;
        this.edit = edit;
        this.messages = messages;
    }

    public void open() {
        if (id == null) {
            id = edit.newAgency();
            return;
        }
        AgencySheet agency = directory.agency(id);
        act.saw(agency.version());
        name = agency.name();
        discipline = agency.discipline();
        city = agency.city();
    }

    public String save() {
        EditResult result = act.isKnown()
                ? edit.changeAgency(new ChangeAgency(act.getCommand(), id, act.getSeenVersion(), name, discipline, city))
                : edit.addAgency(new AddAgency(act.getCommand(), id, name, discipline, city));
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
        messages.next("agency.saved", name);
        return "/people/agency?faces-redirect=true&id=" + id;
    }

    private void compare() {
        AgencySheet stored = directory.agency(id);
        act.saw(stored.version());
        differences = new Difference.Comparison()
                .field("agency.name", stored.name(), name)
                .field("agency.discipline", messages.text("discipline." + stored.discipline()), messages.text("discipline." + discipline))
                .field("agency.city", stored.city(), city)
                .differences();
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

    public AgencyId getId() {
        return id;
    }

    public void setId(AgencyId id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(Discipline discipline) {
        this.discipline = discipline;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
