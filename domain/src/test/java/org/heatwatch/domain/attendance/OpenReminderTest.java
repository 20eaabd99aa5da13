package org.heatwatch.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.heatwatch.domain.shared.County;
import org.junit.jupiter.api.Test;

class OpenReminderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void on_friday_at_nine_what_is_before_the_session_is_due_and_on_monday_at_nine_what_is_after_it() {
        assertEquals(new OpenReminder(MONDAY, OpenTime.AFTER), at(MONDAY, 9, 0));
        assertEquals(new OpenReminder(MONDAY, OpenTime.AFTER), at(MONDAY.plusDays(3), 23, 59));
        assertEquals(new OpenReminder(MONDAY, OpenTime.AFTER), at(FRIDAY, 8, 59));
        assertEquals(new OpenReminder(FRIDAY, OpenTime.BEFORE), at(FRIDAY, 9, 0));
        assertEquals(new OpenReminder(FRIDAY, OpenTime.BEFORE), at(FRIDAY.plusDays(1), 10, 0));
    }

    /** The night to Sunday, March 8, 2026 has an hour less. */
    @Test
    void nine_is_nine_of_the_county_after_the_clock_was_changed_too() {
        assertEquals(new OpenReminder(FRIDAY, OpenTime.BEFORE), at(MONDAY.plusWeeks(1), 8, 59));
        assertEquals(new OpenReminder(MONDAY.plusWeeks(1), OpenTime.AFTER), at(MONDAY.plusWeeks(1), 9, 0));
    }

    private static OpenReminder at(LocalDate day, int hour, int minute) {
        return OpenReminder.at(day.atTime(hour, minute).atZone(County.ZONE).toInstant());
    }
}
