package org.heatwatch.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.RoomDetails;
import org.junit.jupiter.api.Test;

class RoomLinesTest {

    @Test
    void rooms_are_read_as_people_type_them() {
        assertEquals(List.of(new RoomDetails("Room 2B", 30), new RoomDetails("Hall, upper floor", 120)),
                RoomLines.read("Room 2B, 30\n\n  Hall, upper floor: 120 seats "));
    }

    @Test
    void a_line_without_seats_is_named() {
        var broken = assertThrows(RuleViolation.class, () -> RoomLines.read("Room 2B, 30\nHall"));

        assertEquals("Hall", broken.arguments().get(0));
    }

    @Test
    void what_is_shown_is_read_again() {
        List<RoomDetails> rooms = List.of(new RoomDetails("Room 2B", 30), new RoomDetails("Hall", 1000));

        assertEquals(rooms, RoomLines.read(RoomLines.of(rooms)));
    }
}
