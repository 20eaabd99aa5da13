package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.TrainingState;

/**
 * A training in the list.
 *
 * @param start of the next session, or of the last one when all are over; likewise venue, city and online
 * @param venue empty where there is none; likewise city and lead
 * @param online true if the session has a link
 * @param registered people with a seat, or the offer of one
 * @param withoutPlace sessions with neither venue nor link
 * @param headcountOnly true if nobody has a seat by name
 */
public record TrainingLine(TrainingId id, String title, Audience audience, TrainingState state, LocalDateTime start, long sessions,
        String venue, String city, boolean online, String lead, int capacity, long registered, long waitlisted, long withoutPlace,
        boolean headcountOnly)
        implements Serializable {

    public boolean full() {
        return registered >= capacity;
    }
}
