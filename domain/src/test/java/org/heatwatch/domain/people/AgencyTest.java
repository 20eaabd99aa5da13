package org.heatwatch.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class AgencyTest {

    @Test
    void an_agency_needs_a_name_of_at_most_two_hundred_characters() {
        assertEquals("agency.name-missing", broken("  ", ""));
        assertEquals("agency.name-long", broken("a".repeat(Agency.MAX_NAME + 1), ""));
        assertEquals("agency.city-long", broken("Harbor Hospital", "a".repeat(Agency.MAX_CITY + 1)));
    }

    @Test
    void a_change_changes_the_key_it_is_found_by() {
        var agency = new Agency(AgencyId.next(), "Harbor Hospital", Discipline.HEALTH_CARE, "", Instant.EPOCH);
        agency.change("Peña Hospital", Discipline.HEALTH_CARE, "Alder");

        assertEquals("pena hospital", agency.nameKey());
    }

    private static String broken(String name, String city) {
        return assertThrows(RuleViolation.class, () -> new Agency(AgencyId.next(), name, Discipline.COURT, city, Instant.EPOCH)).key();
    }
}
