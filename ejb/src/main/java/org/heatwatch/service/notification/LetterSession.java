package org.heatwatch.service.notification;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.SessionId;

/**
 * A session in a letter.
 *
 * @param venue with street and city; empty where it has none
 * @param link where it takes place online; empty where it doesn't
 */
record LetterSession(SessionId id, LocalSlot slot, String venue, String room, String directions, String link) {

    /** As queries fill it. */
    LetterSession(SessionId id, LocalDateTime start, LocalDateTime end, ZoneId zone, String venue, String street, String city, String room,
            String directions, String link) {
        this(id, new LocalSlot(start, end, zone), joined(venue, street, city), room, directions, link);
    }

    /** Where it takes place, on one line. */
    String place() {
        return joined(venue, room, link);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
