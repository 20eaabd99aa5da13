package org.heatwatch.domain.training;

import java.io.Serializable;
import java.util.Locale;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * A room of a venue.
 *
 * @param seats most people it holds, 1 to {@value VenueDetails#MAX_SEATS}
 */
public record RoomDetails(String name, int seats) implements Serializable {

    /** @throws RuleViolation venue.rooms */
    public RoomDetails {
        name = OneLine.of(name);
        if (name.isEmpty() || name.length() > SessionPlan.MAX_ROOM || seats < 1 || seats > VenueDetails.MAX_SEATS) {
            throw new RuleViolation("venue.rooms", name, SessionPlan.MAX_ROOM, VenueDetails.MAX_SEATS);
        }
    }

    /** Two names that differ in case only are one, as in the database. */
    public boolean isCalled(String room) {
        return name.toLowerCase(Locale.ROOT).equals(room.toLowerCase(Locale.ROOT));
    }
}
