package org.heatwatch.domain.training;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.heatwatch.domain.shared.VenueId;

/**
 * Where a trainer is, and how long.
 *
 * @param venueId null for online, from wherever she is
 * @param travelMinutes how long the way to the venue takes
 */
public record Stay(Instant from, Instant until, VenueId venueId, int travelMinutes) {

    public boolean overlaps(Stay other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Minutes from the end of the earlier one to the start of the later one; negative where they overlap. */
    public int minutesBetween(Stay other) {
        Duration gap = from.isBefore(other.from) ? Duration.between(until, other.from) : Duration.between(other.until, from);
        return (int) gap.toMinutes();
    }

    /** The minutes that the way between the two venues takes, where there is less time than that. */
    public OptionalInt tooFarFrom(Stay other) {
        int needed = Math.max(travelMinutes, other.travelMinutes);
        boolean travels = venueId != null && other.venueId != null && !venueId.equals(other.venueId);
        return travels && minutesBetween(other) < needed ? OptionalInt.of(needed) : OptionalInt.empty();
    }
}
