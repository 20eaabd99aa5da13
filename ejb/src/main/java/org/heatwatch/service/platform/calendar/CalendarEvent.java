package org.heatwatch.service.platform.calendar;

import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.LocalSlot;

/**
 * A session, or a training with all of them, as calendars know it.
 *
 * @param id under which it stands in a calendar for ever, wherever it came from
 * @param stamp when this was said of it
 * @param sequence grows with each change
 * @param place on one line; empty where there is none
 * @param description empty where there is none
 */
public record CalendarEvent(UUID id, Instant stamp, long sequence, LocalSlot slot, String title, String place, String description,
        Status status) {

    /** Whether it takes place. */
    public enum Status {
        CONFIRMED, CANCELLED
    }
}
