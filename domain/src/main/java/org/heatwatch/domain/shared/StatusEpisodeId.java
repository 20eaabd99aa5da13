package org.heatwatch.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an episode in which a youth can't be expected anywhere. */
@Embeddable
public record StatusEpisodeId(UUID value) implements Serializable {

    public StatusEpisodeId {
        Objects.requireNonNull(value);
    }

    public static StatusEpisodeId next() {
        return new StatusEpisodeId(TimeOrdered.uuid());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
