package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.ClashKind;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.SessionPlan;

/**
 * Something that stands against a plan.
 *
 * @param personId the trainer whom it is about; null for a room or a day
 * @param start of the planned session, on the clock of its place
 * @param arguments what its sentence names, in the order of the sentence
 */
public record Clash(ClashKind kind, PersonId personId, LocalDateTime start, List<Serializable> arguments) implements Serializable {

    /** That a session is on a holiday, or on the workday on which one is observed. */
    public static Optional<Clash> ofHoliday(SessionPlan session) {
        LocalDateTime start = session.slot().start();
        return Holiday.on(start.toLocalDate()).map(holiday -> new Clash(ClashKind.HOLIDAY, null, start,
                List.of(holiday, holiday.isObservedOn(start.toLocalDate()) ? 1 : 0)));
    }

    /** Key of its sentence. */
    public String key() {
        return "clash." + kind;
    }
}
