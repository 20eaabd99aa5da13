package org.heatwatch.domain.training;

import java.io.Serializable;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What is known of a venue; empty where it isn't known.
 *
 * @param seats most people it holds, 1 to {@value #MAX_SEATS}; null where it isn't known
 */
public record VenueDetails(String name, String street, String city, String directions, Integer seats) implements Serializable {

    /** Longest name, street and city, in characters. */
    public static final int MAX_NAME = 200;

    /** Longest directions, in characters. */
    public static final int MAX_DIRECTIONS = 2000;

    public static final int MAX_SEATS = 10_000;

    /** @throws RuleViolation venue.name, venue.address, venue.directions or venue.seats */
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
    }

    /** Tells venues apart: two names that differ in case, accents or punctuation only are one. */
    public String nameKey() {
        return NameKey.of(name);
    }
}
