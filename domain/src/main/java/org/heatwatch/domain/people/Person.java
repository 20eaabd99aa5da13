package org.heatwatch.domain.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * An adult professional or community member. Added by a coordinator, by a roster or at the door; needs no account. No two
 * people share an e-mail address. Never deleted: registrations and marks name her. Whoever turns out to be another one is merged into
 * her, which can be undone.
 */
@Entity
public class Person {

    /** Most characters of a job title. */
    public static final int MAX_TITLE = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Embedded
    @AttributeOverride(name = "full", column = @Column(name = "full_name"))
    private PersonName name;

    private String nameKey;

    private String email;

    private String emailKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    private String title;

    private String licenceNumber;

    private String licenceKey;

    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private PersonId mergedInto;

    @Version
    private Long version;

    protected Person() {}

    /**
     * @param email empty if unknown
     * @param agency null if she comes for herself
     * @param discipline if {@link Discipline#UNKNOWN}, that of the agency is taken
     * @param title empty if unknown
     * @param licence empty if unknown
     * @throws RuleViolation person.email-shape, person.title-long or person.licence-long
     */
    public Person(PersonId id, PersonName name, String email, Agency agency, Discipline discipline, String title, String licence,
            Instant at) {
        this.id = id;
        this.createdAt = at;
        describe(name, email, agency, discipline, title, licence);
    }

    /** @throws RuleViolation as the constructor does */
    public void change(PersonName newName, String newEmail, Agency newAgency, Discipline newDiscipline, String newTitle,
            String newLicence) {
        describe(newName, newEmail, newAgency, newDiscipline, newTitle, newLicence);
    }

    private void describe(PersonName newName, String newEmail, Agency newAgency, Discipline newDiscipline, String newTitle,
            String newLicence) {
        name = newName;
        nameKey = NameKey.of(newName.full());
        email = OneLine.of(newEmail).isEmpty() ? null : new EmailAddress(newEmail).text();
        emailKey = orNull(EmailAddress.key(newEmail));
        agency = newAgency;
        discipline = newDiscipline == Discipline.UNKNOWN && newAgency != null ? newAgency.discipline() : newDiscipline;
        title = OneLine.of(newTitle);
        licenceNumber = orNull(OneLine.of(newLicence));
        licenceKey = orNull(LicenceNumber.key(newLicence));
        if (OneLine.length(title) > MAX_TITLE) {
            throw new RuleViolation("person.title-long", MAX_TITLE);
        }
        if (licenceNumber != null && OneLine.length(licenceNumber) > LicenceNumber.MAX) {
            throw new RuleViolation("person.licence-long", LicenceNumber.MAX);
        }
    }

    /**
     * From now on she is the other one, who is to {@link #take} what she lacks, once this is stored: the e-mail is given away.
     *
     * @throws RuleViolation person.merged-already or person.merged-with-herself
     */
    public Filled mergeInto(Person kept) {
        if (mergedInto != null || kept.mergedInto != null) {
            throw new RuleViolation("person.merged-already", (mergedInto != null ? this : kept).name.full());
        }
        if (equals(kept)) {
            throw new RuleViolation("person.merged-with-herself");
        }
        mergedInto = kept.id;
        var lacking = new Filled(kept.email == null ? email : null, kept.agency == null ? agency : null,
                kept.discipline == Discipline.UNKNOWN && discipline != Discipline.UNKNOWN ? discipline : null,
                kept.title.isEmpty() && !title.isEmpty() ? title : null, kept.licenceNumber == null ? licenceNumber : null);
        if (lacking.email() != null) {
            email(null);
        }
        return lacking;
    }

    /** Takes over what another one had and she lacked. */
    public void take(Filled given) {
        if (given.email() != null) {
            email(given.email());
        }
        agency = given.agency() == null ? agency : given.agency();
        discipline = given.discipline() == null ? discipline : given.discipline();
        title = given.title() == null ? title : given.title();
        if (given.licence() != null) {
            licence(given.licence());
        }
    }

    /** Gives back what she took over, where nobody has changed it since. */
    public void giveBack(Filled taken) {
        if (taken.email() != null && EmailAddress.key(taken.email()).equals(emailKey)) {
            email(null);
        }
        if (taken.agency() != null && taken.agency().equals(agency)) {
            agency = null;
        }
        if (taken.discipline() == discipline) {
            discipline = Discipline.UNKNOWN;
        }
        if (title.equals(taken.title())) {
            title = "";
        }
        if (taken.licence() != null && taken.licence().equals(licenceNumber)) {
            licence(null);
        }
    }

    /** She is herself again, with the e-mail that she gave away. */
    public void standAlone(Filled given) {
        mergedInto = null;
        if (given.email() != null) {
            email(given.email());
        }
    }

    private void email(String address) {
        email = address;
        emailKey = address == null ? null : EmailAddress.key(address);
    }

    private void licence(String number) {
        licenceNumber = number;
        licenceKey = number == null ? null : orNull(LicenceNumber.key(number));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public PersonId id() {
        return id;
    }

    /** For whom she works. */
    public Optional<Agency> agency() {
        return Optional.ofNullable(agency);
    }

    public PersonName name() {
        return name;
    }

    public String nameKey() {
        return nameKey;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Discipline discipline() {
        return discipline;
    }

    public String title() {
        return title;
    }

    public Optional<String> licence() {
        return Optional.ofNullable(licenceNumber);
    }

    /** The one who was kept, if this one was merged. */
    public Optional<PersonId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && id.equals(person.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
