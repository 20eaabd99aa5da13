package org.heatwatch.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PeopleCountedTest {

    @Test
    void a_discipline_that_is_left_out_had_nobody() {
        var people = new PeopleCounted(Map.of(Discipline.COURT, 12, Discipline.UNKNOWN, 3));

        assertEquals(15, people.total());
        assertEquals(0, people.of(Discipline.EDUCATION));
        assertEquals(people, new PeopleCounted(Map.of(Discipline.COURT, 12, Discipline.UNKNOWN, 3, Discipline.EDUCATION, 0)));
    }

    @Test
    void nobody_counts_less_than_none_or_more_than_a_training_has_seats() {
        assertEquals(5000, new PeopleCounted(Map.of(Discipline.COURT, 5000)).total());
        assertThrows(RuleViolation.class, () -> new PeopleCounted(Map.of(Discipline.COURT, -1)));
        assertThrows(RuleViolation.class, () -> new PeopleCounted(Map.of(Discipline.COURT, 5001)));
    }
}
