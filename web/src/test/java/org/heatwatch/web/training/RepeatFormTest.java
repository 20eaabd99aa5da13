package org.heatwatch.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatFormTest {

    private static final LocalDate THURSDAY = LocalDate.of(2030, 10, 24);

    private final RepeatForm form = new RepeatForm();

    @Test
    void dates_to_leave_out_are_typed_as_people_and_as_computers_write_them() {
        form.setTimes(" 3 ");
        form.setSkips(" 10/31/2030, 2030-11-07;11/14/2030 ");

        assertEquals(List.of(THURSDAY, THURSDAY.plusWeeks(4), THURSDAY.plusWeeks(6)), form.from(THURSDAY).held());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/30/2031", "10/31/30", "31.10.2030", "Thursday", "0"})
    void what_is_no_date_is_said(String typed) {
        form.setTimes("3");
        form.setSkips(typed);

        RuleViolation broken = assertThrows(RuleViolation.class, () -> form.from(THURSDAY));

        assertEquals("series.skips", broken.key());
        assertEquals(List.of(typed), broken.arguments());
    }

    @ParameterizedTest
    @CsvSource({"'', '', series.times-or-until", "3, 2030-12-05, series.times-or-until", "six, '', series.times", "-1, '', series.times",
        "'', tomorrow, series.until-date"})
    void it_is_repeated_so_many_times_or_until_a_day(String times, String until, String sentence) {
        form.setTimes(times);
        form.setUntil(until);

        assertEquals(sentence, assertThrows(RuleViolation.class, () -> form.from(THURSDAY)).key());
    }
}
