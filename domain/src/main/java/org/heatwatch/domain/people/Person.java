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
 * people share an e-mail address. Never deleted: registrations and marks name her.
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

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public PersonId id() {
        return id;
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
