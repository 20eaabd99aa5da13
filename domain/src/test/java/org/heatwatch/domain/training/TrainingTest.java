package org.heatwatch.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.VenueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TrainingTest {

    private static final AccountId DANA = AccountId.next();
    private static final Instant NOW = Instant.parse("2026-02-18T17:30:00Z");
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 3, 13, 10, 0);
    private static final Trainers LED = new Trainers(PersonId.next(), List.of());
    private static final Trainers NOBODY = new Trainers(null, List.of());

    @Test
    void a_new_training_is_a_draft_with_its_sessions_in_the_order_of_time() {
        Training training = draft(at(FRIDAY.plusWeeks(1)), at(FRIDAY));

        assertEquals(TrainingState.DRAFT, training.state());
        assertEquals(List.of(FRIDAY, FRIDAY.plusWeeks(1)), training.sessions().stream().map(each -> each.slot().start()).toList());
    }

    @Test
    void it_is_not_published_without_a_lead_trainer() {
        Training training = draft(at(FRIDAY));

        refused("training.gaps", () -> training.publish(NOBODY, DANA, NOW));
        assertEquals(Set.of(TrainingGap.NO_LEAD_TRAINER), training.gaps(NOBODY));
    }

    @Test
    void it_is_not_published_with_a_session_that_has_neither_venue_nor_link() {
        Training training = draft(at(FRIDAY), new SessionPlan(null, slot(FRIDAY.plusDays(1)), null, "", ""));

        refused("training.gaps", () -> training.publish(LED, DANA, NOW));
        assertEquals(Set.of(TrainingGap.NO_PLACE), training.gaps(LED));
    }

    @Test
    void it_is_published_once() {
        Training training = published();

        refused("training.not-draft", () -> training.publish(LED, DANA, NOW));
    }

    @Test
    void it_is_closed_only_when_every_roll_is() {
        Training training = published();

        refused("training.rolls-open", () -> training.close(false, DANA, NOW));
        training.close(true, DANA, NOW);

        assertEquals(TrainingState.CLOSED, training.state());
    }

    @Test
    void a_draft_is_not_closed() {
        refused("training.not-published", () -> draft(at(FRIDAY)).close(true, DANA, NOW));
    }

    @Test
    void it_is_cancelled_with_a_reason() {
        Training training = published();

        refused("training.cancel-reason", () -> training.cancel(" ", Set.of(), DANA, NOW));
        training.cancel(" The venue is flooded ", Set.of(), DANA, NOW);

        assertEquals(TrainingState.CANCELLED, training.state());
        assertEquals("The venue is flooded", training.cancelReason().orElseThrow());
    }

    @Test
    void it_is_not_cancelled_after_a_roll_was_started() {
        Training training = published();

        refused("training.has-started", () -> training.cancel("Ill", Set.of(training.sessions().get(0).id()), DANA, NOW));
    }

    @Test
    void a_closed_training_changes_no_more() {
        Training training = published();
        training.close(true, DANA, NOW);

        refused("training.not-open", () -> training.change(training.plan(), Set.of(), DANA, NOW));
        refused("training.not-open", () -> training.cancel("Ill", Set.of(), DANA, NOW));
    }

    @Test
    void a_published_training_may_move_to_another_time() {
        Training training = published();
        SessionId friday = training.sessions().get(0).id();

        training.change(plan(moved(friday, FRIDAY.plusDays(1))), Set.of(), DANA, NOW);

        assertEquals(FRIDAY.plusDays(1), training.sessions().get(0).slot().start());
        assertEquals(friday, training.sessions().get(0).id());
    }

    @Test
    void a_published_session_that_is_ahead_does_not_move_to_a_time_that_is_over() {
        Training training = published();
        SessionId friday = training.sessions().get(0).id();

        refused("training.session-past", () -> training.change(plan(moved(friday, FRIDAY.minusYears(1))), Set.of(), DANA, NOW));

        assertEquals(FRIDAY, training.sessions().get(0).slot().start());
    }

    @Test
    void a_published_session_that_is_over_is_put_right_and_one_that_was_held_before_is_added() {
        Training training = published();
        SessionId friday = training.sessions().get(0).id();
        Instant later = NOW.plus(Duration.ofDays(90));

        training.change(plan(moved(friday, FRIDAY.plusHours(1)), at(FRIDAY.minusDays(7))), Set.of(), DANA, later);

        assertEquals(List.of(FRIDAY.minusDays(7), FRIDAY.plusHours(1)), training.sessions().stream().map(each -> each.slot().start()).sorted().toList());
    }

    @Test
    void a_draft_may_be_of_days_that_are_over() {
        Training training = draft(at(FRIDAY));
        SessionId friday = training.sessions().get(0).id();

        training.change(plan(moved(friday, FRIDAY.minusYears(1))), Set.of(), DANA, NOW);

        assertEquals(FRIDAY.minusYears(1), training.sessions().get(0).slot().start());
    }

    @Test
    void a_session_whose_roll_was_started_is_neither_moved_nor_removed() {
        Training training = draft(at(FRIDAY), at(FRIDAY.plusWeeks(1)));
        SessionId first = training.sessions().get(0).id();
        SessionId second = training.sessions().get(1).id();

        refused("training.session-started", () ->
                training.change(plan(moved(first, FRIDAY.plusDays(1)), moved(second, FRIDAY.plusWeeks(1))), Set.of(first), DANA, NOW));
        refused("training.session-started", () -> training.change(plan(moved(second, FRIDAY.plusWeeks(1))), Set.of(first), DANA, NOW));
        training.change(plan(training.plan().sessions().get(0), moved(second, FRIDAY.plusWeeks(2))), Set.of(first), DANA, NOW);

        assertEquals(FRIDAY.plusWeeks(2), training.sessions().get(1).slot().start());
    }

    @Test
    void a_change_of_a_session_that_is_gone_is_refused_before_anything_changes() {
        Training training = draft(at(FRIDAY));

        refused("training.session-gone", () ->
                training.change(plan(moved(SessionId.next(), FRIDAY.plusDays(1))), Set.of(), DANA, NOW));

        assertEquals(FRIDAY, training.sessions().get(0).slot().start());
    }

    @Test
    void sessions_of_one_training_do_not_overlap_but_may_follow_at_once() {
        plan(at(FRIDAY), at(FRIDAY.plusHours(2)));

        refused("training.sessions-overlap", () -> plan(at(FRIDAY), at(FRIDAY.plusMinutes(119))));
    }

    @Test
    void a_training_has_1_to_30_sessions() {
        SessionPlan[] thirtyOne = new SessionPlan[31];
        Arrays.setAll(thirtyOne, day -> at(FRIDAY.plusDays(day)));

        refused("training.sessions", () -> plan());
        refused("training.sessions", () -> plan(thirtyOne));
        assertEquals(30, plan(Arrays.copyOf(thirtyOne, 30)).sessions().size());
    }

    @Test
    void a_title_has_1_to_200_characters() {
        refused("training.title", () -> new TrainingPlan(" ", Audience.MIXED, 20, "", List.of(at(FRIDAY))));
        refused("training.title", () -> new TrainingPlan("x".repeat(201), Audience.MIXED, 20, "", List.of(at(FRIDAY))));
        assertEquals("x".repeat(200), new TrainingPlan(" " + "x".repeat(200), Audience.MIXED, 20, "", List.of(at(FRIDAY))).title());
    }

    @Test
    void a_training_has_1_to_5000_seats() {
        refused("training.capacity", () -> new TrainingPlan("Talk", Audience.MIXED, 0, "", List.of(at(FRIDAY))));
        refused("training.capacity", () -> new TrainingPlan("Talk", Audience.MIXED, 5001, "", List.of(at(FRIDAY))));
        assertEquals(5000, new TrainingPlan("Talk", Audience.MIXED, 5000, "", List.of(at(FRIDAY))).capacity());
    }

    @Test
    void a_link_is_a_web_address() {
        refused("training.link", () -> new SessionPlan(null, slot(FRIDAY), null, "", "javascript:alert(1)"));
        refused("training.link", () -> new SessionPlan(null, slot(FRIDAY), null, "", "ftp://meet.example.org"));
        refused("training.link", () -> new SessionPlan(null, slot(FRIDAY), null, "", "//meet.example.org"));
        refused("training.link", () -> new SessionPlan(null, slot(FRIDAY), null, "", "meet.example.org"));
        refused("training.link", () -> new SessionPlan(null, slot(FRIDAY), null, "", "https://meet example"));
        assertEquals("https://meet.example.org/r?x=1", new SessionPlan(null, slot(FRIDAY), null, "", " https://meet.example.org/r?x=1 ").link());
    }

    @Test
    void the_lead_is_no_co_trainer() {
        PersonId luis = PersonId.next();

        refused("training.lead-is-co-trainer", () -> new Trainers(luis, List.of(luis)));
    }

    @Test
    void one_more_trainer_joins_and_the_lead_is_not_pushed_aside() {
        PersonId luis = PersonId.next();
        PersonId ana = PersonId.next();
        Trainers led = new Trainers(luis, List.of());

        assertEquals(new Trainers(luis, List.of(ana)), led.with(ana, TrainerRole.CO_TRAINER));
        assertEquals(new Trainers(null, List.of(luis)), led.with(luis, TrainerRole.CO_TRAINER));
        refused("training.has-lead", () -> led.with(ana, TrainerRole.LEAD));
    }

    @Test
    void an_offer_is_for_at_most_two_weeks() {
        refused("training.offer", () -> new SeatPolicy(false, -1));
        refused("training.offer", () -> new SeatPolicy(false, 337));
        assertEquals(336, new SeatPolicy(false, 336).offerHours());
    }

    @Test
    void a_headcount_event_gives_no_seat_by_name() {
        var talk = new Training(TrainingId.next(), new TrainingPlan("Talk", Audience.COMMUNITY, 20, SeatPolicy.HEADCOUNT_ONLY, "", List.of(at(FRIDAY))),
                DANA, NOW);

        assertEquals(SeatPolicy.HEADCOUNT_ONLY, new SeatPolicy(true, true, 48));
        assertEquals(Optional.of("training.headcount-only"), talk.closedToRegistrations());
        assertEquals(Optional.empty(), published().closedToRegistrations());
    }

    @Test
    void a_seat_of_a_published_training_is_offered_until_its_hours_are_over_or_it_begins() {
        Instant start = slot(FRIDAY).startsAt();
        Training training = new Training(TrainingId.next(), new TrainingPlan("Human Trafficking 101", Audience.MIXED, 20, new SeatPolicy(false, 48),
                "", List.of(at(FRIDAY))), DANA, NOW);
        assertEquals(Optional.empty(), training.offerUntil(NOW));
        training.publish(LED, DANA, NOW);

        assertEquals(Optional.of(NOW.plus(Duration.ofHours(48))), training.offerUntil(NOW));
        assertEquals(Optional.of(start), training.offerUntil(start.minusSeconds(60)));
        assertEquals(Optional.empty(), training.offerUntil(start));
        assertEquals(Optional.empty(), published().offerUntil(NOW));
    }

    @Test
    void a_training_that_is_over_closed_or_cancelled_promotes_nobody() {
        Instant end = slot(FRIDAY).endsAt();
        Training closed = published();
        closed.close(true, DANA, NOW);
        Training cancelled = published();
        cancelled.cancel("The venue is flooded", Set.of(), DANA, NOW);

        assertTrue(published().promotes(end.minusSeconds(1)));
        assertFalse(published().promotes(end));
        assertFalse(closed.promotes(NOW));
        assertFalse(cancelled.promotes(NOW));
    }

    private static Training published() {
        Training training = draft(at(FRIDAY));
        training.publish(LED, DANA, NOW);
        return training;
    }

    private static Training draft(SessionPlan... sessions) {
        return new Training(TrainingId.next(), plan(sessions), DANA, NOW);
    }

    private static TrainingPlan plan(SessionPlan... sessions) {
        return new TrainingPlan("Human Trafficking 101", Audience.HEALTH_CARE, 20, "", List.of(sessions));
    }

    /** Two hours at a venue. */
    private static SessionPlan at(LocalDateTime start) {
        return new SessionPlan(null, slot(start), VenueId.next(), "", "");
    }

    private static SessionPlan moved(SessionId session, LocalDateTime start) {
        return new SessionPlan(session, slot(start), VenueId.next(), "", "");
    }

    private static LocalSlot slot(LocalDateTime start) {
        return new LocalSlot(start, start.plusHours(2), County.ZONE);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
