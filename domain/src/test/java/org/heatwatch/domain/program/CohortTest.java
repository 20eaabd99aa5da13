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
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CohortTest {

    /** The clock goes forward on Sunday, March 8. */
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 28);

    @Test
    void twelve_saturdays_stay_at_ten_when_the_clock_changes_and_end_later_by_what_is_skipped() {
        Cohort cohort = entered(plan(12, Set.of(SATURDAY.plusWeeks(2), SATURDAY.plusWeeks(5))));

        List<LocalSlot> slots = cohort.sessions().stream().map(CohortSession::slot).toList();
        assertEquals(12, slots.size());
        assertEquals(SATURDAY.plusWeeks(13), cohort.lastOn());
        slots.forEach(slot -> assertEquals(LocalTime.of(10, 0), slot.start().toLocalTime()));
        assertEquals(Instant.parse("2026-03-07T18:00:00Z"), slots.get(1).startsAt());
        assertEquals(Instant.parse("2026-03-21T17:00:00Z"), slots.get(2).startsAt());
    }

    @Test
    void a_time_that_the_clock_skips_is_refused() {
        var plan = new CohortPlan("Spring", 15, null, LocalDate.of(2026, 3, 8), 1, LocalTime.of(2, 30), LocalTime.of(4, 0), County.ZONE, Set.of());

        refused("slot.skipped-time", () -> entered(plan));
    }

    @Test
    void a_plan_has_a_name_seats_and_sessions() {
        refused("cohort.name", () -> plan("-", 15));
        refused("cohort.name", () -> plan("s".repeat(201), 15));
        refused("cohort.seats", () -> plan("Spring", 0));
        refused("cohort.seats", () -> plan("Spring", 101));
        refused("series.times", () -> entered(plan(31, Set.of())));
        refused("series.skips-elsewhere", () -> entered(plan(12, Set.of(SATURDAY.plusDays(1)))));
    }

    @Test
    void a_session_moves_and_is_counted_anew_among_the_others() {
        Cohort cohort = entered(plan(3, Set.of()));
        CohortSession first = cohort.sessions().get(0);

        cohort.change(first.id(), on(SATURDAY.plusWeeks(3)), " Money  of one's own ", Set.of());

        assertEquals(first, cohort.sessions().get(2));
        assertEquals("Money of one's own", first.topic());
        assertEquals(SATURDAY.plusWeeks(1), cohort.firstOn());
        assertEquals(SATURDAY.plusWeeks(3), cohort.lastOn());
    }

    @Test
    void a_session_does_not_move_onto_another_one_but_where_that_is_cancelled() {
        Cohort cohort = entered(plan(3, Set.of()));
        CohortSessionId first = cohort.sessions().get(0).id();
        CohortSessionId second = cohort.sessions().get(1).id();

        refused("cohort.sessions-overlap", () -> cohort.change(first, on(SATURDAY.plusWeeks(1)), "", Set.of()));
        cohort.cancel(second, Set.of());

        assertDoesNotThrow(() -> cohort.change(first, on(SATURDAY.plusWeeks(1)), "", Set.of()));
    }

    @Test
    void a_session_whose_roll_was_started_stays_where_it_is_and_only_its_topic_changes() {
        Cohort cohort = entered(plan(3, Set.of()));
        CohortSession first = cohort.sessions().get(0);
        Set<CohortSessionId> started = Set.of(first.id());

        cohort.change(first.id(), first.slot(), "Healthy relationships", started);

        assertEquals("Healthy relationships", first.topic());
        refused("cohort.session-started", () -> cohort.change(first.id(), on(SATURDAY.plusDays(1)), "", started));
        refused("cohort.session-started", () -> cohort.cancel(first.id(), started));
        refused("cohort.topic-long", () -> cohort.change(first.id(), first.slot(), "t".repeat(201), started));
    }

    @Test
    void a_cancelled_session_and_one_of_another_cohort_do_not_change() {
        Cohort cohort = entered(plan(3, Set.of()));
        CohortSession first = cohort.sessions().get(0);
        cohort.cancel(first.id(), Set.of());

        assertEquals(CohortSessionState.CANCELLED, first.state());
        refused("cohort.session-cancelled", () -> cohort.cancel(first.id(), Set.of()));
        refused("cohort.session-cancelled", () -> cohort.change(first.id(), first.slot(), "", Set.of()));
        refused("cohort.session-gone", () -> cohort.cancel(CohortSessionId.next(), Set.of()));
    }

    @Test
    void a_full_cohort_and_one_that_is_over_take_nobody() {
        Cohort cohort = entered(plan(3, Set.of()));

        assertDoesNotThrow(() -> cohort.mustTake(14, cohort.lastOn()));
        refused("cohort.full", () -> cohort.mustTake(15, SATURDAY));
        refused("cohort.over", () -> cohort.mustTake(0, cohort.lastOn().plusDays(1)));
    }

    private static CohortPlan plan(int times, Set<LocalDate> skips) {
        return new CohortPlan("Spring", 15, null, SATURDAY, times, LocalTime.of(10, 0), LocalTime.of(12, 0), County.ZONE, skips);
    }

    private static CohortPlan plan(String name, int seats) {
        return new CohortPlan(name, seats, null, SATURDAY, 12, LocalTime.of(10, 0), LocalTime.of(12, 0), County.ZONE, Set.of());
    }

    private static Cohort entered(CohortPlan plan) {
        return new Cohort(CohortId.next(), ProgramId.next(), plan, AccountId.next(), Instant.EPOCH);
    }

    private static LocalSlot on(LocalDate day) {
        return new LocalSlot(day.atTime(10, 0), day.atTime(12, 0), County.ZONE);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
