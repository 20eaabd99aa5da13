package org.heatwatch.domain.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProgramTemplateTest {

    private static final WeekPlan WELCOME = new WeekPlan("Welcome", "Each knows who is here", 120, "Breakfast", "Name cards");
    private static final WeekPlan MONEY = new WeekPlan("Money", "", 90, "", "");

    @Test
    void weeks_are_added_reordered_and_taken_away() {
        ProgramTemplate template = template(WELCOME, MONEY);

        template.revise(new TemplatePlan("Saturdays", List.of(MONEY, WELCOME, MONEY)), AccountId.next(), Instant.EPOCH);
        assertEquals(List.of(MONEY, WELCOME, MONEY), template.plan().weeks());

        template.revise(new TemplatePlan("Sundays", List.of(WELCOME)), AccountId.next(), Instant.EPOCH);
        assertEquals(new TemplatePlan("Sundays", List.of(WELCOME)), template.plan());
    }

    @Test
    void a_template_is_retired_and_restored() {
        ProgramTemplate template = template(WELCOME);

        template.retire(AccountId.next(), Instant.EPOCH);
        assertTrue(template.isRetired());
        template.restore(AccountId.next(), Instant.EPOCH);
        assertFalse(template.isRetired());
    }

    @Test
    void a_template_has_a_name_and_1_to_30_weeks() {
        refused("template.name", () -> new TemplatePlan(" - ", List.of(WELCOME)));
        refused("template.name", () -> new TemplatePlan("n".repeat(201), List.of(WELCOME)));
        refused("template.weeks", () -> new TemplatePlan("Saturdays", List.of()));
        refused("template.weeks", () -> new TemplatePlan("Saturdays", Collections.nCopies(31, WELCOME)));
    }

    @Test
    void a_week_has_a_topic_minutes_and_texts_that_can_be_read_in_a_minute() {
        String tooLong = "t".repeat(2001);
        refused("week.topic", () -> new WeekPlan(" ", "", 120, "", ""));
        refused("week.topic", () -> new WeekPlan("t".repeat(201), "", 120, "", ""));
        refused("week.minutes", () -> new WeekPlan("Money", "", 14, "", ""));
        refused("week.minutes", () -> new WeekPlan("Money", "", 481, "", ""));
        refused("week.objectives", () -> new WeekPlan("Money", tooLong, 120, "", ""));
        refused("week.activities", () -> new WeekPlan("Money", "", 120, tooLong, ""));
        refused("week.materials", () -> new WeekPlan("Money", "", 120, "", tooLong));
        assertEquals("One\nTwo", new WeekPlan("Money", " One\r\nTwo ", 120, "", "").objectives());
    }

    private static ProgramTemplate template(WeekPlan... weeks) {
        return new ProgramTemplate(ProgramTemplateId.next(), ProgramId.next(), new TemplatePlan("Saturdays", List.of(weeks)), AccountId.next(), Instant.EPOCH);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
