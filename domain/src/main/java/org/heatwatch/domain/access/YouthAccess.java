package org.heatwatch.domain.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A row of the view {@code youth_access}: by which relation, and in which time, an account reaches a youth. */
@Entity
public class YouthAccess {

    @EmbeddedId
    private Key key;

    private Instant endsAt;

    protected YouthAccess() {}

    /** One relation of one account, from an instant on. */
    @Embeddable
    record Key(UUID accountId, UUID youthId, @Enumerated(EnumType.STRING) Relation relation, Instant opensAt) implements Serializable {}
}
