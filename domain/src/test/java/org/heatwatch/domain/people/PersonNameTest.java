package org.heatwatch.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void two_surnames_stay_as_they_are_and_sort_as_told() {
        var name = new PersonName("María José Núñez Ibáñez", "Núñez Ibáñez María José");

        assertEquals("María José Núñez Ibáñez", name.full());
        assertEquals("Núñez Ibáñez María José", name.sortAs());
    }

    @Test
    void one_name_only_is_a_name() {
        assertEquals("Sukarno", new PersonName("Sukarno", "").sortAs());
    }

    @Test
    void spaces_and_line_breaks_of_a_paste_are_tidied() {
        assertEquals("Ana Ruiz", PersonName.of("\u00a0Ana\r\n Ruiz\u0000 ").full());
    }

    @Test
    void an_accent_typed_in_two_parts_is_stored_as_one() {
        assertEquals("Zo\u00eb", PersonName.of("Zoe\u0308").full());
    }

    @Test
    void two_hundred_characters_fit_and_one_more_does_not() {
        String longest = "Ø".repeat(PersonName.MAX);

        assertEquals(longest, PersonName.of(longest).full());
        assertEquals("person.name-long", broken(() -> PersonName.of(longest + "Ø")));
        assertEquals("person.sortAs-long", broken(() -> new PersonName("Ana", longest + "Ø")));
    }

    @Test
    void a_letter_outside_the_basic_plane_counts_once() {
        String longest = "𐐀".repeat(PersonName.MAX);

        assertEquals(longest, PersonName.of(longest).full());
    }

    @Test
    void a_name_needs_a_letter() {
        assertEquals("person.name-missing", broken(() -> PersonName.of(" - ")));
    }

    private static String broken(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }
}
