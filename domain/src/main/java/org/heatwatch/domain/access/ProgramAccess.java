package org.heatwatch.domain.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A row of the view {@code program_access}: by which relation, and in which time, an account reaches a program. */
@Entity
public class ProgramAccess {

    @EmbeddedId
    private Key key;

    private Instant endsAt;

    protected ProgramAccess() {}

    /** One relation of one account, from an instant on. */
    @Embeddable
    record Key(UUID accountId, UUID programId, @Enumerated(EnumType.STRING) Relation relation, Instant opensAt) implements Serializable {}
}
