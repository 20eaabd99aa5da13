package org.heatwatch.service.notification;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;

/**
 * Which messages the outbox is asked for.
 *
 * @param person to whom; null for everybody
 * @param training of which; null for all
 */
public record OutboxSearch(OutboxFilter show, PersonId person, TrainingId training) implements Serializable {

    /** What is asked for, and nothing else, so that the database takes the index of that. */
    String condition() {
        return show.condition() + (person == null ? "" : " and m.person = :person") + (training == null ? "" : " and m.training = :training");
    }
}
