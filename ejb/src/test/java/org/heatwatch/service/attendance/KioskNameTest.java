package org.heatwatch.service.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.RegistrationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskNameTest {

    @ParameterizedTest
    @CsvSource({"Adaeze Okonkwo, Adaeze O.", "Clara Quintana Álvarez, Clara Á.", "Suryani, Suryani", "Li \ud842\udfb7\u5c0f, Li \ud842\udfb7."})
    void first_name_and_last_initial_are_all_that_is_shown(String full, String shown) {
        assertEquals(shown, named(PersonName.of(full)).shortened());
    }

    @Test
    void the_initial_is_the_family_name_s_where_that_is_known() {
        assertEquals("Clara Q.", named(new PersonName("Clara Quintana Álvarez", "Quintana Álvarez, Clara")).shortened());
    }

    @ParameterizedTest
    @CsvSource({
        "Clara Quintana Álvarez, alv cla, true",
        "Máire O'Brien, obri, true",
        "Clara Quintana Álvarez, lara, false",
        "Clara Quintana Álvarez, clara b, false"
    })
    void the_beginnings_of_words_find_a_name_without_accents_and_in_any_order(String full, String typed, boolean fits) {
        assertEquals(fits, named(PersonName.of(full)).fits(List.of(typed.split(" "))));
    }

    private static KioskName named(PersonName name) {
        return new KioskName(RegistrationId.next(), name.full(), name.sortAs(), "");
    }
}
