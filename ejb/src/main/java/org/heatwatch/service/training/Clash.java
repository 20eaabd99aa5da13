package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.ClashKind;

/**
 * Something that stands against a plan.
 *
 * @param personId the trainer whom it is about; null for a room
 * @param start of the planned session, on the clock of its place
 * @param arguments what its sentence names, in the order of the sentence
 */
public record Clash(ClashKind kind, PersonId personId, LocalDateTime start, List<Serializable> arguments) implements Serializable {

    /** Key of its sentence. */
    public String key() {
        return "clash." + kind;
    }
}
