package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingState;

/**
 * A session ahead that the trainer has accepted, with all that she needs to get there.
 *
 * @param headcountOnly true where people are counted, so that it has no roll and no sheet
 * @param venue empty where there is none; likewise street, city, directions, room and link
 * @param notes of the training
 */
public record OwnSession(SessionId session, TrainingId training, String title, TrainingState state, boolean headcountOnly, LocalDateTime start,
        LocalDateTime end, ZoneId zone, String venue, String street, String city, String directions, String room, String link, String notes)
        implements Serializable {

    public boolean isPublished() {
        return state == TrainingState.PUBLISHED;
    }
}
