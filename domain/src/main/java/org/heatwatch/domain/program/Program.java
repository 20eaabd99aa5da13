package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * The design of which cohorts are runs. An administrator enters it by its name; what happens in it is in the hands of the coordinators
 * assigned to it. No two have the same name key.
 */
@Entity
public class Program {

    /** Most characters of a name. */
    public static final int MAX_NAME = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private ProgramId id;

    @Classified(PROGRAM)
    private String name;

    @Classified(PROGRAM)
    private String nameKey;

    @Classified(REFERENCE)
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    @Classified(REFERENCE)
    private AccountId createdBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected Program() {}

    /** @throws RuleViolation program.name */
    public Program(ProgramId id, String name, AccountId createdBy, Instant at) {
        this.id = id;
        this.name = OneLine.of(name);
        this.nameKey = NameKey.of(this.name);
        this.createdBy = createdBy;
        this.createdAt = at;
        if (nameKey.isEmpty() || this.name.codePointCount(0, this.name.length()) > MAX_NAME) {
            throw new RuleViolation("program.name", MAX_NAME);
        }
    }

    public ProgramId id() {
        return id;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Program program && id.equals(program.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
