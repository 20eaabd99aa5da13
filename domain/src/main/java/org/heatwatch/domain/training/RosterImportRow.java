package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.shared.PersonId;

/** One row of a roster as the file has it, with its verdict. Rows are read here; they are written together, by SQL. */
@Entity
public class RosterImportRow {

    @EmbeddedId
    @AttributeOverride(name = "roster", column = @Column(name = "import_id"))
    @AttributeOverride(name = "ordinal", column = @Column(name = "ordinal"))
    private Key key;

    private String sheet;

    private int rowNumber;

    private String fullName;

    private String sortAs;

    private String email;

    private String agency;

    private String title;

    private String licence;

    private String discipline;

    @Enumerated(EnumType.STRING)
    private RosterVerdict verdict;

    @Enumerated(EnumType.STRING)
    private RosterFinding finding;

    private String argument;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    protected RosterImportRow() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof RosterImportRow row && key.equals(row.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Embeddable
    record Key(UUID roster, int ordinal) implements Serializable {}
}
