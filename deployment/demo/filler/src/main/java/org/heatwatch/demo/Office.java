package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.account.AddAccount;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.OpenFirstAccount;
import org.heatwatch.service.people.AddAgency;
import org.heatwatch.service.people.AddPerson;
import org.heatwatch.service.people.EditDirectory;
import org.heatwatch.service.people.PersonDetails;
import org.heatwatch.service.training.AddVenue;
import org.heatwatch.service.training.ManageVenues;

/** Opens for business: accounts, agencies, trainers and venues. */
@ApplicationScoped
class Office {

    private final OpenFirstAccount firstAccount;
    private final ManageAccounts accounts;
    private final EditDirectory directory;
    private final ManageVenues venues;
    private final Acting acting;

    protected Office() {
        this(null, null, null, null, null);
    }

    @Inject
    Office(OpenFirstAccount firstAccount, ManageAccounts accounts, EditDirectory directory, ManageVenues venues, Acting acting) {
        this.firstAccount = firstAccount;
        this.accounts = accounts;
        this.directory = directory;
        this.venues = venues;
        this.acting = acting;
    }

    /** @throws IllegalStateException if the product has an account already */
    void open() {
        Staff first = Staff.PRIYA;
        if (!firstAccount.open(first.account, first.username, first.fullName(), new NewPassword(first.password))) {
            throw new IllegalStateException("The demo fills an empty database only, and this one has accounts. "
                    + "Set HEATWATCH_DEMO=false, above all where HEATWATCH_ADMIN_USER opens the first one.");
        }
        account(Staff.ANA);
        acting.as(Staff.ANA);
        Stream.of(InventedAgency.values()).forEach(this::add);
        Stream.of(Site.values()).forEach(this::add);
        List<Staff> others = Stream.of(Staff.values()).filter(staff -> staff.agency != null).toList();
        others.forEach(this::addPerson);
        others.forEach(this::account);
    }

    /** Roles of the youth zone come later, by two. Whoever runs the demo is the second person for the accounts. */
    private void account(Staff staff) {
        acting.as(Staff.PRIYA);
        done(accounts.add(new AddAccount(CommandId.next(), staff.account, staff.username, staff.fullName(), "", staff.personOrNull(),
                staff.role.isOfYouthZone() ? Set.of() : Set.of(staff.role), new NewPassword(staff.password))));
        firstAccount.confirm(staff.username);
    }

    private void add(InventedAgency each) {
        done(directory.addAgency(new AddAgency(CommandId.next(), each.id, each.agency, each.discipline, each.city)));
    }

    private void add(Site each) {
        done(venues.add(new AddVenue(CommandId.next(), each.id, each.details)));
    }

    private void addPerson(Staff staff) {
        var name = new PersonName(staff.fullName(), staff.family + ' ' + staff.given);
        String email = NameKey.of(staff.fullName()).replace(' ', '.') + '@' + staff.agency.domain;
        String title = staff.role.name().charAt(0) + staff.role.name().substring(1).toLowerCase(Locale.ROOT);
        done(directory.addPerson(new AddPerson(CommandId.next(), staff.person,
                new PersonDetails(name, email, staff.agency.id, staff.agency.discipline, title, ""))));
    }
}
