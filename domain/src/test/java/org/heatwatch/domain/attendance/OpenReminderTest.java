package org.heatwatch.domain.attendance;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.shared.County;
import org.junit.jupiter.api.Test;

class OpenReminderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void of_saturdays_what_is_before_them_is_due_on_friday_at_nine_and_what_is_after_them_on_monday_at_nine() {
        assertEquals(new OpenReminder(MONDAY, SATURDAY, OpenTime.AFTER), at(SATURDAY, MONDAY, 9, 0));
        assertEquals(new OpenReminder(MONDAY, SATURDAY, OpenTime.AFTER), at(SATURDAY, MONDAY.plusDays(3), 23, 59));
        assertEquals(new OpenReminder(MONDAY, SATURDAY, OpenTime.AFTER), at(SATURDAY, FRIDAY, 8, 59));
        assertEquals(new OpenReminder(FRIDAY, SATURDAY, OpenTime.BEFORE), at(SATURDAY, FRIDAY, 9, 0));
        assertEquals(new OpenReminder(FRIDAY, SATURDAY, OpenTime.BEFORE), at(SATURDAY, FRIDAY.plusDays(1), 10, 0));
    }

    @Test
    void of_wednesdays_it_is_tuesday_and_friday() {
        assertEquals(new OpenReminder(MONDAY.minusDays(3), WEDNESDAY, OpenTime.AFTER), at(WEDNESDAY, MONDAY, 9, 0));
        assertEquals(new OpenReminder(MONDAY.plusDays(1), WEDNESDAY, OpenTime.BEFORE), at(WEDNESDAY, MONDAY.plusDays(1), 9, 0));
        assertEquals(new OpenReminder(MONDAY.plusDays(1), WEDNESDAY, OpenTime.BEFORE), at(WEDNESDAY, FRIDAY, 8, 59));
        assertEquals(new OpenReminder(FRIDAY, WEDNESDAY, OpenTime.AFTER), at(WEDNESDAY, FRIDAY, 9, 0));
    }

    /** The night to Sunday, March 8, 2026 has an hour less. */
    @Test
    void nine_is_nine_of_the_county_after_the_clock_was_changed_too() {
        assertEquals(new OpenReminder(FRIDAY, SATURDAY, OpenTime.BEFORE), at(SATURDAY, MONDAY.plusWeeks(1), 8, 59));
        assertEquals(new OpenReminder(MONDAY.plusWeeks(1), SATURDAY, OpenTime.AFTER), at(SATURDAY, MONDAY.plusWeeks(1), 9, 0));
    }

    private static OpenReminder at(DayOfWeek meets, LocalDate day, int hour, int minute) {
        List<OpenReminder> due = OpenReminder.at(day.atTime(hour, minute).atZone(County.ZONE).toInstant());
        assertEquals(List.of(DayOfWeek.values()), due.stream().map(OpenReminder::meets).toList());
        return due.get(meets.ordinal());
    }
}
