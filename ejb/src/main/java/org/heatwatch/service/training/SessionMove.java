package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.CommandId;

/**
 * A session of a training was added, moved or cancelled.
 *
 * @param fromStart null for one that was added; likewise fromEnd and fromZone
 * @param fromVenue empty where it had none; likewise room and link, before and after
 * @param toStart null for one that was cancelled; likewise toEnd and toZone
 */
public record SessionMove(CommandId command,
        LocalDateTime fromStart, LocalDateTime fromEnd, ZoneId fromZone, String fromVenue, String fromRoom, String fromLink,
        LocalDateTime toStart, LocalDateTime toEnd, ZoneId toZone, String toVenue, String toRoom, String toLink) implements Serializable {

    public boolean isAdded() {
        return fromStart == null;
    }

    public boolean isCancelled() {
        return toStart == null;
    }

    public boolean isElsewhere() {
        return !isAdded() && !isCancelled() && !fromPlace().equals(toPlace());
    }

    /** Empty where it had none. */
    public String fromPlace() {
        return place(fromVenue, fromRoom, fromLink);
    }

    public String toPlace() {
        return place(toVenue, toRoom, toLink);
    }

    private static String place(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
