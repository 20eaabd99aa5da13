package org.heatwatch.domain.youth;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class YouthIdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @Test
    void a_name_is_one_line_of_at_most_two_hundred_characters() {
        assertEquals("Marisol Vega", named(" Marisol \n Vega ").fullName());
        assertDoesNotThrow(() -> named("m".repeat(200)));
        refused("youth.name-long", () -> named("m".repeat(201)));
        refused("youth.name-missing", () -> named(" . "));
        refused("youth.goes-by-long", () -> new YouthIdentity("Marisol Vega", "m".repeat(201), TODAY));
    }

    @Test
    void a_birth_date_makes_her_ten_to_twenty_four() {
        assertDoesNotThrow(() -> born(TODAY.minusYears(10)).mustBeOfAge(TODAY));
        assertDoesNotThrow(() -> born(TODAY.minusYears(25).plusDays(1)).mustBeOfAge(TODAY));
        refused("youth.born-age", () -> born(TODAY.minusYears(10).plusDays(1)).mustBeOfAge(TODAY));
        refused("youth.born-age", () -> born(TODAY.minusYears(25)).mustBeOfAge(TODAY));
        refused("youth.born-age", () -> born(TODAY.plusYears(15)).mustBeOfAge(TODAY));
    }

    @Test
    void as_text_it_says_nothing() {
        assertEquals("YouthIdentity[sealed]", named("Marisol Vega").toString());
    }

    private static YouthIdentity named(String name) {
        return new YouthIdentity(name, "", TODAY);
    }

    private static YouthIdentity born(LocalDate day) {
        return new YouthIdentity("Marisol Vega", "", day);
    }

    private static void refused(String key, Executable act) {
        RuleViolation broken = assertThrows(RuleViolation.class, act);
        assertEquals(key, broken.key());
        assertEquals(-1, broken.arguments().indexOf("Marisol Vega"));
    }
}
