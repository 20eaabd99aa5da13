package org.heatwatch.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.OptionalInt;
import org.heatwatch.domain.shared.VenueId;
import org.junit.jupiter.api.Test;

class StayTest {

    private static final Instant TEN = Instant.parse("2026-03-13T18:00:00Z");
    private static final VenueId LIBRARY = VenueId.next();
    private static final VenueId COLLEGE = VenueId.next();

    @Test
    void one_that_ends_when_the_other_begins_does_not_overlap_it() {
        assertTrue(at(0, LIBRARY, 0).overlaps(at(119, LIBRARY, 0)));
        assertFalse(at(0, LIBRARY, 0).overlaps(at(120, LIBRARY, 0)));
    }

    @Test
    void the_longer_of_two_ways_counts_whichever_comes_first() {
        assertEquals(OptionalInt.of(45), at(0, LIBRARY, 20).tooFarFrom(at(164, COLLEGE, 45)));
        assertEquals(OptionalInt.of(45), at(164, COLLEGE, 45).tooFarFrom(at(0, LIBRARY, 20)));
        assertEquals(OptionalInt.empty(), at(0, LIBRARY, 20).tooFarFrom(at(165, COLLEGE, 45)));
    }

    @Test
    void nobody_travels_within_a_venue_or_online() {
        assertEquals(OptionalInt.empty(), at(0, LIBRARY, 20).tooFarFrom(at(120, LIBRARY, 20)));
        assertEquals(OptionalInt.empty(), at(0, LIBRARY, 20).tooFarFrom(at(120, null, 0)));
    }

    private static Stay at(int minutesAfterTen, VenueId venue, int travel) {
        Instant from = TEN.plusSeconds(60L * minutesAfterTen);
        return new Stay(from, from.plusSeconds(7200), venue, travel);
    }
}
