package org.heatwatch.service.people;

import static org.heatwatch.domain.access.Permission.EDIT_DIRECTORY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.people.Agency;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Adding and changing agencies and people by hand. Refuses a name that another agency has and an e-mail address that another
 * person has; the database refuses the same to two who save at the same moment.
 */
@Stateless
public class EditDirectory {

    @PersistenceContext
    private EntityManager entities;

    private final Event<AgencyChanged> agencyChanged;
    private final Clock clock;

    protected EditDirectory() {
        this(null, null);
    }

    @Inject
    EditDirectory(Event<AgencyChanged> agencyChanged, Clock clock) {
        this.agencyChanged = agencyChanged;
        this.clock = clock;
    }

    /** The id that the agency of a new form will have: asked for here, so that the form is behind the door. */
    @Allowed(EDIT_DIRECTORY)
    public AgencyId newAgency() {
        return AgencyId.next();
    }

    /** The id that the person of a new form will have: asked for here, so that the form is behind the door. */
    @Allowed(EDIT_DIRECTORY)
    public PersonId newPerson() {
        return PersonId.next();
    }

    /** @throws RuleViolation as {@link Agency} does; agency.name-just-taken */
    @Allowed(EDIT_DIRECTORY)
    public EditResult addAgency(AddAgency command) {
        Optional<EditResult> taken = nameTaken(command.name(), command.agency());
        if (taken.isPresent()) {
            return taken.get();
        }
        entities.persist(new Agency(command.agency(), command.name(), command.discipline(), command.city(), clock.instant()));
        return saved("agency.name-just-taken");
    }

    /** @throws RuleViolation as {@link #addAgency} does */
    @Allowed(EDIT_DIRECTORY)
    public EditResult changeAgency(ChangeAgency command) {
        Agency agency = agency(command.agency());
        if (agency.version() != command.seenVersion()) {
            return new EditResult.Stale();
        }
        Optional<EditResult> taken = nameTaken(command.name(), command.agency());
        if (taken.isPresent()) {
            return taken.get();
        }
        agency.change(command.name(), command.discipline(), command.city());
        return saved("agency.name-just-taken");
    }

    /** @throws RuleViolation as {@link Person} does; person.email-just-taken */
    @Allowed(EDIT_DIRECTORY)
    public EditResult addPerson(AddPerson command) {
        PersonDetails details = command.details();
        Optional<EditResult> taken = emailTaken(details.email(), command.person());
        if (taken.isPresent()) {
            return taken.get();
        }
        entities.persist(new Person(command.person(), details.name(), details.email(), details.agency().map(this::agency).orElse(null),
                details.discipline(), details.title(), details.licence(), clock.instant()));
        return saved("person.email-just-taken");
    }

    /** @throws RuleViolation as {@link #addPerson} does */
    @Allowed(EDIT_DIRECTORY)
    public EditResult changePerson(ChangePerson command) {
        Person person = Optional.ofNullable(entities.find(Person.class, command.person())).orElseThrow(AccessDenied::new);
        if (person.version() != command.seenVersion()) {
            return new EditResult.Stale();
        }
        PersonDetails details = command.details();
        Optional<EditResult> taken = emailTaken(details.email(), command.person());
        if (taken.isPresent()) {
            return taken.get();
        }
        Optional<Agency> before = person.agency();
        person.change(details.name(), details.email(), details.agency().map(this::agency).orElse(null), details.discipline(),
                details.title(), details.licence());
        if (!person.agency().equals(before)) {
            agencyChanged.fire(new AgencyChanged(person.id()));
        }
        return saved("person.email-just-taken");
    }

    private EditResult saved(String unlessTaken) {
        try {
            entities.flush();
            return new EditResult.Saved();
        } catch (ConstraintViolationException taken) {
            throw new RuleViolation(unlessTaken);
        }
    }

    private Agency agency(AgencyId id) {
        return Optional.ofNullable(entities.find(Agency.class, id)).orElseThrow(AccessDenied::new);
    }

    private Optional<EditResult> nameTaken(String name, AgencyId by) {
        return entities.createQuery("select a.name from Agency a where a.nameKey = :key and a.id <> :by", String.class)
                .setParameter("key", NameKey.of(name))
                .setParameter("by", by)
                .getResultStream()
                .findFirst()
                .map(other -> new EditResult.Refused("agency.name-taken", List.of(other)));
    }

    private Optional<EditResult> emailTaken(String email, PersonId by) {
        return entities.createQuery("""
                select p.name.full, coalesce(k.name.full, '') from Person p left join Person k on k.id = p.mergedInto
                where p.emailKey = :key and p.id <> :by""", Object[].class)
                .setParameter("key", EmailAddress.key(email))
                .setParameter("by", by)
                .getResultStream()
                .findFirst()
                .map(row -> ((String) row[1]).isEmpty()
                        ? new EditResult.Refused("person.email-taken", List.of((String) row[0]))
                        : new EditResult.Refused("person.email-merged", List.of((String) row[0], (String) row[1])));
    }
}
