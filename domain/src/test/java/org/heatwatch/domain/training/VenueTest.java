package org.heatwatch.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class VenueTest {

    @Test
    void rooms_are_changed_by_name_added_and_taken_away() {
        var venue = new Venue(VenueId.next(), with(new RoomDetails("Room 1", 20), new RoomDetails("Attic", 5)));

        venue.change(with(new RoomDetails("ROOM 1", 25), new RoomDetails("Hall", 90)));

        assertEquals(List.of(new RoomDetails("ROOM 1", 25), new RoomDetails("Hall", 90)), venue.details().rooms());
    }

    @Test
    void two_rooms_have_two_names() {
        refused("venue.rooms-same", () -> with(new RoomDetails("Room 1", 20), new RoomDetails("room 1", 30)));
        refused("venue.rooms-same", () -> with(new RoomDetails("Room 1", 20), new RoomDetails("Room \u00a0 1", 30)));
        refused("venue.rooms", () -> new RoomDetails("Room 1", 0));
        refused("venue.rooms", () -> new RoomDetails(" ", 10));
    }

    @Test
    void the_way_is_at_most_four_hours() {
        refused("venue.travel", () -> new VenueDetails("Library", "", "", "", null, 241, List.of()));
    }

    private static VenueDetails with(RoomDetails... rooms) {
        return new VenueDetails("Library", "", "", "", null, 30, List.of(rooms));
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
