package org.heatwatch.domain.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * An organisation that sends people. A coordinator adds it, or a roster brings it; no two have the same name key. It is never
 * deleted: the people it sent name it.
 */
@Entity
public class Agency {

    /** Most characters of a name. */
    public static final int MAX_NAME = 200;

    /** Most characters of a city. */
    public static final int MAX_CITY = 100;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgencyId id;

    private String name;

    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    private String city;

    private Instant createdAt;

    @Version
    private Long version;

    protected Agency() {}

    /**
     * @param city empty if unknown
     * @throws RuleViolation agency.name-missing, agency.name-long or agency.city-long
     */
    public Agency(AgencyId id, String name, Discipline discipline, String city, Instant at) {
        this.id = id;
        this.createdAt = at;
        describe(name, discipline, city);
    }

    /** @throws RuleViolation as the constructor does */
    public void change(String newName, Discipline newDiscipline, String newCity) {
        describe(newName, newDiscipline, newCity);
    }

    private void describe(String newName, Discipline newDiscipline, String newCity) {
        name = OneLine.of(newName);
        nameKey = NameKey.of(name);
        discipline = newDiscipline;
        city = OneLine.of(newCity);
        if (nameKey.isEmpty()) {
            throw new RuleViolation("agency.name-missing");
        }
        if (OneLine.length(name) > MAX_NAME) {
            throw new RuleViolation("agency.name-long", MAX_NAME);
        }
        if (OneLine.length(city) > MAX_CITY) {
            throw new RuleViolation("agency.city-long", MAX_CITY);
        }
    }

    public AgencyId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String nameKey() {
        return nameKey;
    }

    public Discipline discipline() {
        return discipline;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agency agency && id.equals(agency.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
