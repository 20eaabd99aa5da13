package org.heatwatch.domain.program;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Two hours on Saturday, 3 October 2026, on healthy relationships. */
class SessionDeliveryTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 3);
    private static final Instant BEGIN = Instant.parse("2026-10-03T17:00:00Z");

    private final Cohort cohort = cohort();
    private final CohortSession session = cohort.sessions().get(0);

    private static Cohort cohort() {
        var weeks = List.of(new WeekPlan("Healthy relationships", "", 120, "", ""), new WeekPlan("To be said", "", 120, "", ""));
        var template = new ProgramTemplate(ProgramTemplateId.next(), ProgramId.next(), new TemplatePlan("Two Saturdays", weeks), AccountId.next(), Instant.EPOCH);
        var plan = new CohortPlan(new CohortDetails("Fall", 15, null, null), SATURDAY, LocalTime.of(10, 0), County.ZONE, false, List.of());
        return new Cohort(CohortId.next(), template, plan, AccountId.next(), Instant.EPOCH);
    }

    @Test
    void what_went_as_planned_needs_no_reason() {
        assertDoesNotThrow(() -> say("healthy  Relationships", 120, null, BEGIN));
        assertDoesNotThrow(() -> say("Healthy relationships", 105, null, BEGIN));
        assertDoesNotThrow(() -> say("Healthy relationships", 135, null, BEGIN));
    }

    @Test
    void another_topic_or_a_length_that_differs_by_more_than_a_quarter_of_an_hour_needs_one() {
        assertEquals("delivery.reason", refusal("Financial literacy", 120, null, BEGIN));
        assertEquals("delivery.reason", refusal("Healthy relationships", 104, null, BEGIN));
        assertEquals("delivery.reason", refusal("Healthy relationships", 136, null, BEGIN));
        assertDoesNotThrow(() -> say("Financial literacy", 60, ChangeOfPlan.GROUP_NEEDED_ANOTHER_TOPIC, BEGIN));
    }

    @Test
    void where_no_topic_was_planned_any_is_as_planned() {
        CohortSession open = cohort.sessions().get(1);
        cohort.change(open.id(), open.slot(), "", Set.of(), AccountId.next(), Instant.EPOCH);

        assertDoesNotThrow(() -> new SessionDelivery(open.id()).say(open, "Financial literacy", 120, null, AccountId.next(), open.slot().startsAt()));
    }

    @Test
    void nothing_is_said_of_a_session_before_it_begins_nor_of_one_that_is_cancelled() {
        assertEquals("delivery.not-begun", refusal("Healthy relationships", 120, null, BEGIN.minusSeconds(1)));
        cohort.drop(session.id(), "Rain", Set.of(), AccountId.next(), Instant.EPOCH);
        assertEquals("cohort.session-cancelled", refusal("Healthy relationships", 120, null, BEGIN));
    }

    @Test
    void it_was_about_something_and_lasted_some_time() {
        assertEquals("delivery.topic", refusal(" - ", 120, ChangeOfPlan.OTHER, BEGIN));
        assertEquals("delivery.topic", refusal("x".repeat(201), 120, ChangeOfPlan.OTHER, BEGIN));
        assertEquals("delivery.minutes", refusal("Healthy relationships", 0, ChangeOfPlan.OTHER, BEGIN));
        assertEquals("delivery.minutes", refusal("Healthy relationships", 961, ChangeOfPlan.OTHER, BEGIN));
    }

    private void say(String topic, int minutes, ChangeOfPlan why, Instant at) {
        new SessionDelivery(session.id()).say(session, topic, minutes, why, AccountId.next(), at);
    }

    private String refusal(String topic, int minutes, ChangeOfPlan why, Instant at) {
        return assertThrows(RuleViolation.class, () -> say(topic, minutes, why, at)).key();
    }
}
