package org.heatwatch.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.service.people.PersonLine;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationQueries;
import org.heatwatch.service.training.RegistrationResult;
import org.heatwatch.service.training.TrainingSeats;
import org.heatwatch.web.people.EditPersonPage;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedSearch;

/**
 * Finding somebody and giving her a place on a training. The page keeps nothing between requests: each button says whom it registers
 * and brings a command of its own, so that pressing it again, or going back to it, counts once. The address it leads to names the same
 * choice and tells what became of it, so that each answer has its sentence, whichever of two comes first.
 */
@Named
@RequestScoped
public class RegisterPersonPage {

    private static final int MOST = 25;

    private final RegisterPeople register;
    private final RegistrationQueries registrations;
    private final DirectoryQueries directory;
    private final TypedSearch search;
    private final Messages messages;

    private TrainingId training;
    private AgencyId agency;
    private String typed = "";
    private String done;
    private TrainingSeats seats;
    private long count;
    private List<PersonLine> found = List.of();
    private Map<PersonId, RegistrationState> standing = Map.of();
    private List<AgencyChoice> agencies;

    protected RegisterPersonPage() {
        this(null, null, null, null, null);
    }

    @Inject
    RegisterPersonPage(RegisterPeople register, RegistrationQueries registrations, DirectoryQueries directory, TypedSearch search,
            Messages messages) {
        this.register = register;
        this.registrations = registrations;
        this.directory = directory;
        this.search = search;
        this.messages = messages;
    }

    @PostConstruct
    void choices() {
        agencies = directory.agencyChoices("", EditPersonPage.MOST_AGENCIES);
    }

    /** @throws AccessDenied if the address names no training */
    public void open() {
        if (training == null) {
            throw new AccessDenied();
        }
        seats = registrations.seats(training);
        typed = search.carried();
        if (done != null) {
            tell(RegistrationChoice.of(done));
        }
        if (isSearched()) {
            var filter = new PeopleFilter(typed, agency, null);
            count = directory.countPeople(filter);
            found = directory.people(filter, 0, MOST);
            standing = registrations.standing(training, found.stream().map(PersonLine::id).toList());
        }
    }

    public String find() {
        done = null;
        if (!isSearched()) {
            messages.nextWarning("register.nothing-typed");
        }
        return again();
    }

    /** @param chosen what the button of a person sent */
    public String register(String chosen) {
        RegistrationChoice choice = RegistrationChoice.of(chosen);
        register.register(new RegisterPerson(choice.command(), training, choice.person()));
        done = chosen;
        return again();
    }

    /** What was looked for goes with her. */
    public String add() {
        search.carry(typed);
        return "/people/edit-person?faces-redirect=true&training=" + training;
    }

    private void tell(RegistrationChoice choice) {
        registrations.outcome(training, choice.person(), choice.command())
                .ifPresent(result -> tell(result, directory.person(choice.person()).name()));
    }

    private void tell(RegistrationResult result, String name) {
        if (result instanceof RegistrationResult.Seated seated) {
            messages.done("register.seated", name, seated.free());
        } else if (result instanceof RegistrationResult.Waitlisted waitlisted) {
            messages.done("register.waitlisted", name, waitlisted.position());
        } else if (result instanceof RegistrationResult.ToBeApproved) {
            messages.done("register.to-be-approved", name);
        } else if (result instanceof RegistrationResult.AlreadyRegistered already) {
            messages.warning("register.already." + already.state(), name);
        } else if (result instanceof RegistrationResult.Refused refused) {
            messages.warning(refused.key(), refused.arguments().toArray());
        }
    }

    private String again() {
        search.carry(typed);
        return "/training/register-person?faces-redirect=true&includeViewParams=true";
    }

    /** What the button of a person sends. */
    public String choice(PersonId person) {
        return new RegistrationChoice(person, CommandId.next()).toString();
    }

    /** True where the page is drawn for a training that nobody registers for any more; what is sent, the act itself judges. */
    public boolean isOver() {
        return seats != null && !seats.open();
    }

    public boolean isSearched() {
        return agency != null || !typed.isBlank();
    }

    public TrainingSeats getSeats() {
        return seats;
    }

    public long getCount() {
        return count;
    }

    public List<PersonLine> getFound() {
        return found;
    }

    public Map<PersonId, RegistrationState> getStanding() {
        return standing;
    }

    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public TrainingId getTraining() {
        return training;
    }

    public void setTraining(TrainingId training) {
        this.training = training;
    }

    public AgencyId getAgency() {
        return agency;
    }

    public void setAgency(AgencyId agency) {
        this.agency = agency;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
