package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a template of a program. */
@Embeddable
public record ProgramTemplateId(UUID value) implements Serializable {

    public ProgramTemplateId {
        Objects.requireNonNull(value);
    }

    public static ProgramTemplateId next() {
        return new ProgramTemplateId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
