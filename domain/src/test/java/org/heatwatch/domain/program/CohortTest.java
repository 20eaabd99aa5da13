package org.heatwatch.domain.program;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CohortTest {

    /** The clock goes forward on Sunday, March 8. */
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 28);

    private static final AccountId COORDINATOR = AccountId.next();

    @Test
    void twelve_saturdays_stay_at_ten_when_the_clock_changes_and_end_later_by_what_is_skipped() {
        Cohort cohort = entered(12, plan(skips(2, 5)));

        assertEquals(List.of(0, 1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13), weeks(cohort));
        assertEquals(SATURDAY.plusWeeks(13), cohort.lastOn());
        assertEquals(LocalDate.of(2026, 5, 30), cohort.lastOn());
        List<LocalSlot> slots = cohort.sessions().stream().map(CohortSession::slot).toList();
        slots.forEach(slot -> assertEquals(LocalTime.of(10, 0), slot.start().toLocalTime()));
        assertEquals(Instant.parse("2026-03-07T18:00:00Z"), slots.get(1).startsAt());
        assertEquals(Instant.parse("2026-03-21T17:00:00Z"), slots.get(2).startsAt());
    }

    @Test
    void sixteen_saturdays_stay_at_ten_when_the_clock_goes_back_and_end_later_by_what_is_skipped() {
        LocalDate first = LocalDate.of(2026, 9, 12);
        var skips = List.of(new SkipDate(LocalDate.of(2026, 10, 31), "Halloween"), new SkipDate(LocalDate.of(2026, 11, 28), "Thanksgiving weekend"));

        Cohort cohort = entered(16, new CohortPlan(details("Fall"), first, LocalTime.of(10, 0), County.ZONE, true, skips));

        assertEquals(16, cohort.sessions().size());
        assertEquals(LocalDate.of(2027, 1, 9), cohort.lastOn());
        assertTrue(cohort.sessions().stream().allMatch(each -> each.slot().startsAt().atZone(County.ZONE).toLocalTime().equals(LocalTime.of(10, 0))));
        assertEquals(Instant.parse("2026-10-24T17:00:00Z"), cohort.sessions().get(6).slot().startsAt());
        assertEquals(Instant.parse("2026-11-07T18:00:00Z"), cohort.sessions().get(7).slot().startsAt());
    }

    @Test
    void a_cohort_does_not_meet_on_holidays_unless_it_is_said_that_it_does() {
        LocalDate beforeJuly = LocalDate.of(2026, 6, 20);

        Cohort without = entered(3, new CohortPlan(details("Summer"), beforeJuly, LocalTime.of(10, 0), County.ZONE, true, List.of()));
        Cohort with = entered(3, new CohortPlan(details("Summer"), beforeJuly, LocalTime.of(10, 0), County.ZONE, false, List.of()));

        assertEquals(LocalDate.of(2026, 7, 11), without.lastOn());
        assertEquals(LocalDate.of(2026, 7, 4), with.lastOn());
    }

    @Test
    void each_session_holds_the_week_of_the_template_for_as_long_as_that_is_planned() {
        var template = new ProgramTemplate(ProgramTemplateId.next(), ProgramId.next(),
                new TemplatePlan("Short", List.of(week("Welcome", 90), week("Money", 150))), COORDINATOR, Instant.EPOCH);

        Cohort cohort = new Cohort(CohortId.next(), template, plan(List.of()), COORDINATOR, Instant.EPOCH);

        assertEquals(List.of("Welcome", "Money"), cohort.sessions().stream().map(CohortSession::topic).toList());
        assertEquals(List.of(90, 150), cohort.sessions().stream().map(each -> each.slot().minutes()).toList());
    }

    @Test
    void a_time_that_the_clock_skips_is_refused() {
        var plan = new CohortPlan(details("Spring"), LocalDate.of(2026, 3, 8), LocalTime.of(2, 30), County.ZONE, false, List.of());

        refused("slot.skipped-time", () -> entered(1, plan));
    }

    @Test
    void a_plan_has_a_name_seats_and_reasons_for_dates_of_the_series() {
        refused("cohort.name", () -> details("-"));
        refused("cohort.name", () -> details("s".repeat(201)));
        refused("cohort.seats", () -> new CohortDetails("Spring", 0, null, null));
        refused("cohort.seats", () -> new CohortDetails("Spring", 101, null, null));
        refused("cohort.skips-reason", () -> new SkipDate(SATURDAY, " "));
        refused("cohort.skips-twice", () -> plan(List.of(new SkipDate(SATURDAY, "Fair"), new SkipDate(SATURDAY, "Rain"))));
        refused("series.skips-elsewhere", () -> entered(12, plan(List.of(new SkipDate(SATURDAY.plusDays(1), "Fair")))));
    }

    @Test
    void a_retired_template_makes_no_cohort() {
        ProgramTemplate template = template(12);
        template.retire(COORDINATOR, Instant.EPOCH);

        refused("template.retired", () -> new Cohort(CohortId.next(), template, plan(List.of()), COORDINATOR, Instant.EPOCH));
    }

    @Test
    void what_is_changed_in_the_template_later_changes_no_cohort() {
        ProgramTemplate template = template(3);
        Cohort cohort = new Cohort(CohortId.next(), template, plan(List.of()), COORDINATOR, Instant.EPOCH);

        template.revise(new TemplatePlan("Other", List.of(week("Other", 60))), COORDINATOR, Instant.EPOCH);

        assertEquals(List.of("Week 1", "Week 2", "Week 3"), cohort.sessions().stream().map(CohortSession::topic).toList());
    }

    @Test
    void a_date_that_is_left_out_later_moves_all_topics_after_it_to_the_next_date_and_the_cohort_gets_one_more() {
        Cohort cohort = entered(4, plan(List.of()));

        CohortChange change = shift(cohort, 1, Set.of());

        assertEquals(List.of("Week 1", "", "Week 2", "Week 3", "Week 4"), cohort.sessions().stream().map(CohortSession::topic).toList());
        assertEquals(List.of(0, 1, 2, 3, 4), weeks(cohort));
        assertEquals(CohortSessionState.CANCELLED, cohort.sessions().get(1).state());
        assertEquals(List.of(DateAct.SHIFTED, SATURDAY.plusWeeks(3), SATURDAY.plusWeeks(4)), List.of(change.act(), change.endedOn(), change.endsOn()));
    }

    @Test
    void a_dropped_session_leaves_the_others_where_they_are() {
        Cohort cohort = entered(4, plan(List.of()));

        CohortChange change = cohort.drop(cohort.sessions().get(1).id(), "The site is closed", Set.of(), COORDINATOR, Instant.EPOCH);

        assertEquals(List.of("Week 1", "Week 2", "Week 3", "Week 4"), cohort.sessions().stream().map(CohortSession::topic).toList());
        assertEquals(CohortSessionState.CANCELLED, cohort.sessions().get(1).state());
        assertEquals(List.of(DateAct.DROPPED, cohort.lastOn(), SATURDAY.plusWeeks(3)), List.of(change.act(), change.endedOn(), change.endsOn()));
    }

    @Test
    void a_cohort_whose_last_session_is_dropped_ends_with_the_one_before() {
        Cohort cohort = entered(4, plan(List.of()));

        cohort.drop(cohort.sessions().get(3).id(), "The site is closed", Set.of(), COORDINATOR, Instant.EPOCH);

        assertEquals(SATURDAY.plusWeeks(2), cohort.lastOn());
    }

    @Test
    void golden_case_a_skip_date_added_after_marks_exist_moves_no_session_whose_roll_was_started() {
        Cohort cohort = entered(12, plan(skips(2, 5)));
        Set<CohortSessionId> started = Set.of(cohort.sessions().get(0).id(), cohort.sessions().get(1).id(), cohort.sessions().get(3).id());

        shift(cohort, 2, started);

        assertEquals(List.of("Week 1", "Week 2", "", "Week 4", "Week 3", "Week 5"),
                cohort.sessions().stream().limit(6).map(CohortSession::topic).toList());
        assertEquals("Week 12", cohort.sessions().get(12).topic());
        assertEquals(SATURDAY.plusWeeks(14), cohort.lastOn());
        assertEquals(12, cohort.sessions().stream().filter(each -> each.state() == CohortSessionState.PLANNED).count());
    }

    @Test
    void golden_case_a_daylight_saving_saturday_that_is_left_out_gives_its_topic_to_ten_o_clock_after_the_change() {
        Cohort cohort = entered(2, plan(List.of()));

        shift(cohort, 1, Set.of());

        LocalSlot after = cohort.sessions().get(2).slot();
        assertEquals("Week 2", cohort.sessions().get(2).topic());
        assertEquals(SATURDAY.plusWeeks(2).atTime(10, 0), after.start());
        assertEquals(Instant.parse("2026-03-14T17:00:00Z"), after.startsAt());
        assertEquals(120, after.minutes());
    }

    @Test
    void the_date_that_is_added_is_on_the_weekday_of_the_cohort_and_on_no_holiday_if_it_meets_on_none() {
        LocalDate first = LocalDate.of(2026, 6, 20);
        Cohort cohort = entered(2, new CohortPlan(details("Summer"), first, LocalTime.of(10, 0), County.ZONE, true, List.of()));
        cohort.change(cohort.sessions().get(1).id(), on(first.plusDays(8)), "", Set.of(), COORDINATOR, Instant.EPOCH);

        shift(cohort, 0, Set.of());

        assertEquals(LocalDate.of(2026, 7, 11), cohort.lastOn());
    }

    @Test
    void what_moves_takes_its_length_along_and_does_not_run_into_another_session() {
        var template = new ProgramTemplate(ProgramTemplateId.next(), ProgramId.next(),
                new TemplatePlan("Two", List.of(week("Long", 180), week("Short", 60), week("Next", 60))), COORDINATOR, Instant.EPOCH);
        Cohort cohort = new Cohort(CohortId.next(), template, plan(List.of()), COORDINATOR, Instant.EPOCH);
        CohortSession third = cohort.sessions().get(2);
        LocalDate second = SATURDAY.plusWeeks(1);
        cohort.change(third.id(), new LocalSlot(second.atTime(11, 30), second.atTime(12, 30), County.ZONE), "", Set.of(), COORDINATOR, Instant.EPOCH);

        refused("cohort.sessions-overlap", () -> shift(cohort, 0, Set.of()));
        assertEquals(List.of("Long", "Short"), cohort.sessions().stream().limit(2).map(CohortSession::topic).toList());
        cohort.change(third.id(), on(SATURDAY.plusWeeks(2)), "", Set.of(), COORDINATOR, Instant.EPOCH);
        shift(cohort, 0, Set.of());

        assertEquals(List.of(180, 180, 60, 120), cohort.sessions().stream().map(each -> each.slot().minutes()).toList());
    }

    @Test
    void a_session_is_called_off_with_a_reason_and_before_its_roll_is_started() {
        Cohort cohort = entered(3, plan(List.of()));
        CohortSessionId first = cohort.sessions().get(0).id();

        refused("cohort.reason", () -> cohort.drop(first, " ", Set.of(), COORDINATOR, Instant.EPOCH));
        refused("cohort.reason", () -> cohort.shift(first, "r".repeat(201), Set.of(), COORDINATOR, Instant.EPOCH));
        refused("cohort.session-started", () -> cohort.drop(first, "Rain", Set.of(first), COORDINATOR, Instant.EPOCH));
        refused("cohort.session-started", () -> cohort.shift(first, "Rain", Set.of(first), COORDINATOR, Instant.EPOCH));
        assertEquals(SATURDAY, cohort.firstOn());
    }

    @Test
    void name_seats_site_and_agency_change_but_nobody_loses_her_seat() {
        Cohort cohort = entered(3, plan(List.of()));

        refused("cohort.seats-taken", () -> cohort.change(new CohortDetails("Summer", 4, null, null), 5));
        cohort.change(new CohortDetails("Summer", 5, null, null), 5);

        assertEquals(new CohortDetails("Summer", 5, null, null), cohort.details());
        refused("cohort.full", () -> cohort.mustTake(5, SATURDAY));
    }

    @Test
    void a_session_moves_and_is_counted_anew_among_the_others() {
        Cohort cohort = entered(3, plan(List.of()));
        CohortSession first = cohort.sessions().get(0);

        CohortChange change = cohort.change(first.id(), on(SATURDAY.plusWeeks(3)), " Money  of one's own ", Set.of(), COORDINATOR, Instant.EPOCH).orElseThrow();

        assertEquals(first, cohort.sessions().get(2));
        assertEquals("Money of one's own", first.topic());
        assertEquals(SATURDAY.plusWeeks(1), cohort.firstOn());
        assertEquals(SATURDAY.plusWeeks(3), cohort.lastOn());
        assertEquals(List.of(DateAct.MOVED, SATURDAY.plusWeeks(2), SATURDAY.plusWeeks(3)), List.of(change.act(), change.endedOn(), change.endsOn()));
    }

    @Test
    void a_session_does_not_move_onto_another_one_but_where_that_is_cancelled() {
        Cohort cohort = entered(3, plan(List.of()));
        CohortSessionId first = cohort.sessions().get(0).id();
        CohortSessionId second = cohort.sessions().get(1).id();

        refused("cohort.sessions-overlap", () -> cohort.change(first, on(SATURDAY.plusWeeks(1)), "", Set.of(), COORDINATOR, Instant.EPOCH));
        cohort.drop(second, "Rain", Set.of(), COORDINATOR, Instant.EPOCH);

        assertDoesNotThrow(() -> cohort.change(first, on(SATURDAY.plusWeeks(1)), "", Set.of(), COORDINATOR, Instant.EPOCH));
    }

    @Test
    void a_session_whose_roll_was_started_stays_where_it_is_and_only_its_topic_changes() {
        Cohort cohort = entered(3, plan(List.of()));
        CohortSession first = cohort.sessions().get(0);
        Set<CohortSessionId> started = Set.of(first.id());

        assertTrue(cohort.change(first.id(), first.slot(), "Healthy relationships", started, COORDINATOR, Instant.EPOCH).isEmpty());

        assertEquals("Healthy relationships", first.topic());
        refused("cohort.session-started", () -> cohort.change(first.id(), on(SATURDAY.plusDays(1)), "", started, COORDINATOR, Instant.EPOCH));
        refused("cohort.topic-long", () -> cohort.change(first.id(), first.slot(), "t".repeat(201), started, COORDINATOR, Instant.EPOCH));
    }

    @Test
    void a_cancelled_session_and_one_of_another_cohort_do_not_change() {
        Cohort cohort = entered(3, plan(List.of()));
        CohortSession first = cohort.sessions().get(0);
        cohort.drop(first.id(), "Rain", Set.of(), COORDINATOR, Instant.EPOCH);

        assertEquals(CohortSessionState.CANCELLED, first.state());
        refused("cohort.session-cancelled", () -> cohort.drop(first.id(), "Rain", Set.of(), COORDINATOR, Instant.EPOCH));
        refused("cohort.session-cancelled", () -> cohort.change(first.id(), first.slot(), "", Set.of(), COORDINATOR, Instant.EPOCH));
        refused("cohort.session-gone", () -> cohort.drop(CohortSessionId.next(), "Rain", Set.of(), COORDINATOR, Instant.EPOCH));
    }

    @Test
    void a_full_cohort_and_one_that_is_over_take_nobody() {
        Cohort cohort = entered(3, plan(List.of()));

        assertDoesNotThrow(() -> cohort.mustTake(14, cohort.lastOn()));
        refused("cohort.full", () -> cohort.mustTake(15, SATURDAY));
        refused("cohort.over", () -> cohort.mustTake(0, cohort.lastOn().plusDays(1)));
    }

    @Test
    void an_offer_of_a_seat_ends_with_a_day_and_at_the_latest_with_the_cohort() {
        Cohort cohort = entered(12, plan(List.of()));
        Instant noon = SATURDAY.atTime(12, 0).atZone(County.ZONE).toInstant();
        cohort.offerSeatsFor(3);

        assertEquals(Optional.of(midnight(SATURDAY.plusDays(4))), cohort.offerUntil(noon));
        assertEquals(Optional.of(midnight(cohort.lastOn().plusDays(1))), cohort.offerUntil(midnight(cohort.lastOn().minusDays(1))));
        assertEquals(Optional.empty(), cohort.offerUntil(midnight(cohort.lastOn().plusDays(1))));
        refused("waitlist.days", () -> cohort.offerSeatsFor(0));
        refused("waitlist.days", () -> cohort.offerSeatsFor(61));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(County.ZONE).toInstant();
    }

    private static CohortPlan plan(List<SkipDate> skips) {
        return new CohortPlan(details("Spring"), SATURDAY, LocalTime.of(10, 0), County.ZONE, false, skips);
    }

    private static CohortDetails details(String name) {
        return new CohortDetails(name, 15, null, null);
    }

    private static List<SkipDate> skips(int... weeks) {
        return Arrays.stream(weeks).mapToObj(week -> new SkipDate(SATURDAY.plusWeeks(week), "The site is closed")).toList();
    }

    private static ProgramTemplate template(int weeks) {
        return new ProgramTemplate(ProgramTemplateId.next(), ProgramId.next(),
                new TemplatePlan("Saturdays", IntStream.rangeClosed(1, weeks).mapToObj(number -> week("Week " + number, 120)).toList()), COORDINATOR,
                Instant.EPOCH);
    }

    private static WeekPlan week(String topic, int minutes) {
        return new WeekPlan(topic, "", minutes, "", "");
    }

    private static Cohort entered(int weeks, CohortPlan plan) {
        return new Cohort(CohortId.next(), template(weeks), plan, COORDINATOR, Instant.EPOCH);
    }

    private static CohortChange shift(Cohort cohort, int session, Set<CohortSessionId> started) {
        return cohort.shift(cohort.sessions().get(session).id(), "The site is closed", started, COORDINATOR, Instant.EPOCH);
    }

    /** How many weeks after the first Saturday each session is. */
    private static List<Integer> weeks(Cohort cohort) {
        return cohort.sessions().stream().map(each -> (int) ChronoUnit.WEEKS.between(SATURDAY, each.slot().start().toLocalDate())).toList();
    }

    private static LocalSlot on(LocalDate day) {
        return new LocalSlot(day.atTime(10, 0), day.atTime(12, 0), County.ZONE);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
