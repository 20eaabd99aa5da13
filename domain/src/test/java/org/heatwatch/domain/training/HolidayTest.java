package org.heatwatch.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    @Test
    void the_days_off_of_2026_are_those_that_the_united_states_and_california_name() {
        assertEquals(List.of("2026-01-01", "2026-01-19", "2026-02-16", "2026-03-31", "2026-05-25", "2026-06-19", "2026-07-03", "2026-07-04",
                "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-11-27", "2026-12-25"), daysOff(2026));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-31, NEW_YEAR",     // 1 January 2028 is a Saturday
        "2028-01-01, NEW_YEAR",
        "2028-11-10, VETERANS",     // a Saturday, the 11th
        "2029-11-12, VETERANS",     // a Sunday
        "2030-11-28, THANKSGIVING", // the fourth Thursday of four
        "2028-11-23, THANKSGIVING", // the fourth Thursday of five
    })
    void a_holiday_on_a_weekend_is_observed_on_the_workday_beside_it(LocalDate day, Holiday holiday) {
        assertEquals(Optional.of(holiday), Holiday.on(day));
    }

    @Test
    void a_holiday_of_california_alone_has_no_friday() {
        LocalDate saturday = LocalDate.of(2029, 3, 31);

        assertEquals(Optional.of(Holiday.CESAR_CHAVEZ), Holiday.on(saturday));
        assertEquals(Optional.empty(), Holiday.on(saturday.minusDays(1)));
    }

    @Test
    void the_day_itself_is_not_one_on_which_it_is_observed() {
        assertTrue(Holiday.INDEPENDENCE.isObservedOn(LocalDate.of(2026, 7, 3)));
        assertFalse(Holiday.INDEPENDENCE.isObservedOn(LocalDate.of(2026, 7, 4)));
        assertFalse(Holiday.VETERANS.isObservedOn(LocalDate.of(2026, 11, 11)));
    }

    private static List<String> daysOff(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year, 1, 1).plusDays(Year.of(year).length()))
                .filter(day -> Holiday.on(day).isPresent())
                .map(LocalDate::toString)
                .toList();
    }
}
