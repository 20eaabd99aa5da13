package org.heatwatch.service.training;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.platform.calendar.CalendarEvent;
import org.heatwatch.service.platform.calendar.CalendarEvent.Status;

/**
 * A session in a calendar feed.
 *
 * @param venue empty where there is none; likewise street, city, room, directions and link
 * @param version of its training
 * @param changedAt when its training changed last
 */
record FeedSession(SessionId id, String title, TrainingState state, LocalDateTime start, LocalDateTime end, ZoneId zone, String venue,
        String street, String city, String room, String directions, String link, long version, Instant changedAt) {

    CalendarEvent event() {
        String place = Stream.of(venue, street, city, room, link).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new CalendarEvent(id.value(), changedAt, version, new LocalSlot(start, end, zone), title, place, directions,
                state == TrainingState.CANCELLED ? Status.CANCELLED : Status.CONFIRMED);
    }
}
