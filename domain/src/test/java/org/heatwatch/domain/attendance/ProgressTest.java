package org.heatwatch.domain.attendance;

import static org.heatwatch.domain.attendance.AParticipant.aCohort;
import static org.heatwatch.domain.program.CompletionState.MET;
import static org.heatwatch.domain.program.CompletionState.NEEDS_SUPPORT;
import static org.heatwatch.domain.program.CompletionState.NO_LONGER_POSSIBLE;
import static org.heatwatch.domain.program.CompletionState.ON_TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.program.Completion;
import org.heatwatch.domain.program.CompletionState;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Twelve Saturdays, of which nine are to be credited and three may be missed without an excuse, unless it is said; counted by hand. */
class ProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 7);

    private static final CompletionTerms NINE_OF_TWELVE = CompletionTerms.usual(12);

    private final Cohort cohort = aCohort(FIRST, 12);
    private final AParticipant she = AParticipant.of(cohort);

    @Test
    void the_usual_terms_are_three_quarters_of_the_sessions() {
        assertEquals(new CompletionTerms(9, 3), NINE_OF_TWELVE);
        assertEquals(new CompletionTerms(12, 4), CompletionTerms.usual(16));
        assertEquals(new CompletionTerms(1, 0), CompletionTerms.usual(1));
    }

    @Test
    void who_joins_in_week_3_has_ten_sessions_and_may_miss_one() {
        she.joinsInWeek(3).was("..PPPP");
        assertRates(she, 100, 100);
        assertStands(she, ON_TRACK, 4, 1);

        she.was("..PPPPX");
        assertRates(she, 80, 100);
        assertStands(she, NEEDS_SUPPORT, 4, 0);

        she.was("..PPPPXPPPPP");
        assertRates(she, 90, 100);
        assertStands(she, MET, 9, 0);
    }

    @Test
    void who_joins_too_late_can_no_longer_complete() {
        she.joinsInWeek(5).was("....P");

        assertStands(she, NO_LONGER_POSSIBLE, 1, 0);
    }

    @Test
    void three_weeks_in_custody_lower_the_raw_rate_and_are_made_up() {
        she.was("PPNNNPPUPPPP");
        assertRates(she, 67, 89);
        assertStands(she, NEEDS_SUPPORT, 8, 0);
        assertEquals(List.of(week(3), week(4), week(5), week(8)), missing(she.progress()));

        she.madeUp(4);
        assertRates(she, 67, 89);
        assertStands(she, MET, 9, 0);
        assertEquals(List.of(week(3), week(5), week(8)), missing(she.progress()));
    }

    @Test
    void excused_twice_and_made_up_once() {
        she.was("PXPPXPUUPPPP").madeUp(2);

        assertRates(she, 67, 80);
        assertStands(she, MET, 9, 0);
        assertEquals(List.of(week(5), week(7), week(8)), missing(she.progress()));
    }

    @Test
    void a_cancelled_session_counts_for_nobody_and_is_not_made_up() {
        cohort.drop(cohort.sessions().get(3).id(), "Rain", Set.of(), AccountId.next(), Instant.EPOCH);
        she.was("PPP.PPPUPPPP");

        assertRates(she, 91, 91);
        assertStands(she, MET, 10, 1);
        refused("make-up.cancelled", () -> she.madeUp(4));
    }

    @Test
    void a_make_up_is_for_a_session_that_was_missed_and_for_each_once() {
        she.joinsInWeek(2).was(".PXU").madeUp(3);

        refused("make-up.not-hers", () -> she.madeUp(1));
        refused("make-up.attended", () -> she.madeUp(2));
        refused("make-up.already", () -> she.madeUp(3));
        refused("make-up.not-held", () -> she.madeUp(5));
        refused("make-up.day", () -> she.madeUp(4, week(4).minusDays(1)));
        refused("make-up.day", () -> she.madeUp(4, cohort.lastOn().plusDays(1)));
    }

    @Test
    void a_make_up_of_a_session_that_she_turns_out_to_have_attended_credits_nothing_more() {
        she.was("PXPP").madeUp(2);
        assertEquals(4, completion(she).credited());

        she.was("PPPP");
        assertEquals(4, completion(she).credited());
        assertEquals(0, completion(she).madeUp());

        she.was("P.PP");
        assertEquals(3, completion(she).credited());
    }

    @Test
    void whoever_began_under_the_old_rule_stays_under_it() {
        she.was("PPUPPUPPPPXP");
        assertRates(she, 75, 82);

        assertEquals(MET, she.progress().completion(new CompletionTerms(9, 3)).state());
        assertEquals(NO_LONGER_POSSIBLE, she.progress().completion(new CompletionTerms(10, 1)).state());
    }

    @Test
    void too_many_unexcused_are_not_made_up_for() {
        she.was("UUUPPPPPP");
        assertStands(she, NEEDS_SUPPORT, 6, 0);

        she.was("UUUUPPPPPPPP").madeUp(1).madeUp(2);
        assertStands(she, NO_LONGER_POSSIBLE, 10, 1);
    }

    @Test
    void whoever_may_miss_no_more_without_an_excuse_needs_support() {
        she.was("PPPUUU");
        Completion stands = she.progress().completion(new CompletionTerms(5, 3));

        assertRates(she, 50, 50);
        assertEquals(NEEDS_SUPPORT, stands.state());
        assertEquals(4, stands.missesLeft());
        assertEquals(0, stands.unexcusedLeft());
    }

    @Test
    void whoever_is_transferred_in_week_5_brings_four_weeks() {
        Progress before = AParticipant.of(aCohort(FIRST, 12)).leavesAfterWeek(4).was("PPUP").progress();
        Progress after = she.joinsInWeek(5).was("....PPPPUPPP").progress().after(before);

        assertRates(after, 83, 83);
        assertStands(after, MET, 10, 1);
        assertEquals(OptionalInt.of(88), she.progress().rate().raw());
    }

    @Test
    void whoever_is_transferred_to_a_cohort_that_is_behind_brings_no_more_weeks_than_it_has_had() {
        Progress before = AParticipant.of(aCohort(FIRST, 12)).leavesAfterWeek(5).was("PPUPP").progress();
        AParticipant later = AParticipant.of(aCohort(FIRST.plusWeeks(3), 12)).joinsInWeek(3);

        assertStands(later.progress().after(before), ON_TRACK, 2, 3);
        assertEquals(10, later.progress().after(before).completion(NINE_OF_TWELVE).open());
    }

    @Test
    void whoever_is_transferred_twice_brings_both() {
        Progress first = AParticipant.of(aCohort(FIRST, 12)).leavesAfterWeek(2).was("PX").madeUp(2).progress();
        Progress second = AParticipant.of(aCohort(FIRST, 12)).joinsInWeek(3).leavesAfterWeek(4).was("..PU").progress().after(first);
        Progress third = she.joinsInWeek(5).was("....PPPPPPPP").progress().after(second);

        assertRates(third, 83, 91);
        assertStands(third, MET, 11, 2);
    }

    @Test
    void a_skip_date_that_is_added_after_marks_exist_moves_what_is_ahead_and_changes_no_count() {
        she.was("PPUP");
        assertStands(she, ON_TRACK, 3, 2);
        Set<CohortSessionId> started = Set.copyOf(cohort.sessions().subList(0, 4).stream().map(CohortSession::id).toList());
        cohort.shift(cohort.sessions().get(4).id(), "The site is closed", started, AccountId.next(), Instant.EPOCH);

        assertEquals(FIRST.plusWeeks(12), cohort.lastOn());
        she.was("PPUP");
        assertRates(she, 75, 75);
        assertStands(she, ON_TRACK, 3, 2);
        she.was("PPUP.PPPPPPPP");
        assertRates(she, 92, 92);
        assertStands(she, MET, 11, 2);
    }

    @Test
    void the_saturdays_around_a_change_of_the_clock_count_as_any() {
        she.was("PPPPLEPPPPPP");

        assertTrue(she.progress().sessions().stream().allMatch(each -> each.day().getDayOfWeek() == DayOfWeek.SATURDAY));
        assertEquals(LocalDate.of(2026, 3, 7), week(5));
        assertEquals(LocalDate.of(2026, 3, 14), week(6));
        assertRates(she, 100, 100);
        assertStands(she, MET, 12, 3);
    }

    @Test
    void terms_fit_their_cohort() {
        refused("completion.sessions", () -> new CompletionTerms(0, 0));
        refused("completion.unexcused", () -> new CompletionTerms(1, -1));
        refused("completion.sessions-too-many", () -> new CompletionTerms(13, 0).mustFit(12));
    }

    @Test
    void no_sequence_of_marks_corrections_and_make_ups_credits_more_sessions_than_were_held() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Cohort one = aCohort(FIRST, 12);
            Cohort other = aCohort(FIRST.plusWeeks(random.nextInt(4)), 12);
            AParticipant before = AParticipant.of(one).leavesAfterWeek(1 + random.nextInt(12));
            AParticipant after = AParticipant.of(other).joinsInWeek(1 + random.nextInt(12));
            var marks = List.of(new StringBuilder("............"), new StringBuilder("............"));
            for (int step = 0; step < 60; step++) {
                boolean old = random.nextBoolean();
                AParticipant changed = old ? before : after;
                int week = random.nextInt(12);
                if (random.nextInt(3) > 0) {
                    StringBuilder hers = marks.get(old ? 0 : 1);
                    hers.setCharAt(week, "PLEXUN.".charAt(random.nextInt(7)));
                    changed.was(hers.toString());
                } else {
                    tryToMakeUp(changed, week + 1);
                }
                if (random.nextInt(20) == 0) {
                    tryToCancel(old ? one : other, week, marks.get(old ? 0 : 1));
                }
                assertCreditsNoMoreThanWereHeld(before.progress(), seed);
                assertCreditsNoMoreThanWereHeld(after.progress(), seed);
                assertCreditsNoMoreThanWereHeld(after.progress().after(before.progress()), seed);
            }
        }
    }

    private static void assertCreditsNoMoreThanWereHeld(Progress progress, int seed) {
        long held = progress.sessions().stream().filter(each -> each.started() && !each.cancelled()).map(each -> each.key().session()).distinct().count();
        Completion completion = progress.completion(NINE_OF_TWELVE);
        assertTrue(completion.credited() <= held, () -> "seed " + seed + ": " + completion.credited() + " of " + held);
        assertTrue(completion.credited() + completion.missed() + completion.open() <= 12, () -> "seed " + seed);
        assertTrue(new HashSet<>(progress.sessions()).size() == 12, () -> "seed " + seed);
    }

    private static void tryToMakeUp(AParticipant she, int week) {
        try {
            she.madeUp(week);
        } catch (RuleViolation refused) {
            assertTrue(refused.key().startsWith("make-up."), refused.key());
        }
    }

    private static void tryToCancel(Cohort cohort, int week, StringBuilder marks) {
        Set<CohortSessionId> started = Set.copyOf(IntStream.range(0, 12).filter(each -> marks.charAt(each) != '.')
                .mapToObj(each -> cohort.sessions().get(each).id()).toList());
        try {
            cohort.drop(cohort.sessions().get(week).id(), "Rain", started, AccountId.next(), Instant.EPOCH);
        } catch (RuleViolation refused) {
            assertTrue(refused.key().startsWith("cohort.session-"), refused.key());
        }
    }

    private LocalDate week(int week) {
        return cohort.sessions().get(week - 1).slot().start().toLocalDate();
    }

    private static List<LocalDate> missing(Progress progress) {
        return progress.missing().stream().map(ParticipantSession::day).toList();
    }

    private static Completion completion(AParticipant of) {
        return of.progress().completion(NINE_OF_TWELVE);
    }

    private static void assertRates(AParticipant of, int raw, int adjusted) {
        assertRates(of.progress(), raw, adjusted);
    }

    private static void assertRates(Progress progress, int raw, int adjusted) {
        assertEquals(OptionalInt.of(raw), progress.rate().raw());
        assertEquals(OptionalInt.of(adjusted), progress.rate().adjusted());
    }

    private static void assertStands(AParticipant of, CompletionState state, int credited, int missesLeft) {
        assertStands(of.progress(), state, credited, missesLeft);
    }

    private static void assertStands(Progress progress, CompletionState state, int credited, int missesLeft) {
        Completion completion = progress.completion(NINE_OF_TWELVE);
        assertEquals(state, completion.state());
        assertEquals(credited, completion.credited());
        assertEquals(missesLeft, completion.missesLeft());
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
