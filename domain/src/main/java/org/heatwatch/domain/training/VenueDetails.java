package org.heatwatch.domain.training;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What is known of a venue; empty where it isn't known.
 *
 * @param seats most people it holds, 1 to {@value #MAX_SEATS}; null where it isn't known
 * @param travelMinutes how long a trainer needs who comes from another venue or goes to one, 0 to {@value #MAX_TRAVEL}
 * @param rooms each by a name of its own, at most {@value #MAX_ROOMS}
 */
public record VenueDetails(String name, String street, String city, String directions, Integer seats, int travelMinutes,
        List<RoomDetails> rooms) implements Serializable {

    /** Longest name, street and city, in characters. */
    public static final int MAX_NAME = 200;

    /** Longest directions, in characters. */
    public static final int MAX_DIRECTIONS = 2000;

    public static final int MAX_SEATS = 10_000;

    /** Longest way to a venue, in minutes. */
    public static final int MAX_TRAVEL = 240;

    /** The way to a venue of which nobody has said otherwise, in minutes. */
    public static final int USUAL_TRAVEL = 30;

    public static final int MAX_ROOMS = 100;

    /** @throws RuleViolation venue.name, venue.address, venue.directions, venue.seats, venue.travel, venue.rooms-many or venue.rooms-same */
    public VenueDetails {
        name = name.strip();
        street = street.strip();
        city = city.strip();
        directions = directions.strip();
        if (NameKey.of(name).isEmpty() || name.length() > MAX_NAME) {
            throw new RuleViolation("venue.name", MAX_NAME);
        }
        if (street.length() > MAX_NAME || city.length() > MAX_NAME) {
            throw new RuleViolation("venue.address", MAX_NAME);
        }
        if (directions.length() > MAX_DIRECTIONS) {
            throw new RuleViolation("venue.directions", MAX_DIRECTIONS);
        }
        if (seats != null && (seats < 1 || seats > MAX_SEATS)) {
            throw new RuleViolation("venue.seats", MAX_SEATS);
        }
        if (travelMinutes < 0 || travelMinutes > MAX_TRAVEL) {
            throw new RuleViolation("venue.travel", MAX_TRAVEL);
        }
        rooms = List.copyOf(rooms);
        if (rooms.size() > MAX_ROOMS) {
            throw new RuleViolation("venue.rooms-many", MAX_ROOMS);
        }
        for (RoomDetails room : rooms) {
            if (rooms.stream().filter(other -> other.isCalled(room.name())).count() > 1) {
                throw new RuleViolation("venue.rooms-same", room.name());
            }
        }
    }

    /** One of which neither rooms nor the way are known. */
    public VenueDetails(String name, String street, String city, String directions, Integer seats) {
        this(name, street, city, directions, seats, USUAL_TRAVEL, List.of());
    }

    public Optional<RoomDetails> room(String called) {
        return rooms.stream().filter(room -> room.isCalled(called)).findFirst();
    }

    /** Tells venues apart: two names that differ in case, accents or punctuation only are one. */
    public String nameKey() {
        return NameKey.of(name);
    }
}
