package org.heatwatch.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarViewTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void a_month_has_all_its_days() {
        assertEquals(LocalDate.of(2028, 2, 1), CalendarView.MONTH.first(LEAP_DAY));
        assertEquals(LEAP_DAY, CalendarView.MONTH.last(LEAP_DAY));
    }

    @Test
    void a_week_goes_from_sunday_to_saturday() {
        assertEquals(LocalDate.of(2028, 2, 27), CalendarView.WEEK.first(LEAP_DAY));
        assertEquals(LocalDate.of(2028, 3, 4), CalendarView.WEEK.last(LEAP_DAY));
    }

    @Test
    void an_agenda_begins_on_the_chosen_day() {
        assertEquals(LEAP_DAY, CalendarView.AGENDA.first(LEAP_DAY));
        assertEquals(LocalDate.of(2028, 3, 27), CalendarView.AGENDA.last(LEAP_DAY));
    }

    @ParameterizedTest
    @EnumSource
    void one_period_follows_the_other_without_a_gap(CalendarView view) {
        LocalDate next = view.next(LEAP_DAY);

        assertEquals(view.last(LEAP_DAY).plusDays(1), view.first(next));
        assertEquals(view.first(LEAP_DAY), view.first(view.previous(next)));
    }
}
