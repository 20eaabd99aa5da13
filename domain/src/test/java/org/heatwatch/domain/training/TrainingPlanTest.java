package org.heatwatch.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.VenueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What becomes of a plan's sessions when one of them is changed, and of the plan when it is copied. */
class TrainingPlanTest {

    private static final VenueId HALL = VenueId.next();
    private static final VenueId LIBRARY = VenueId.next();

    /** 9:00 to 12:00 on four Thursdays, the clock changing after the second. */
    private final TrainingPlan plan = weekly(LocalDateTime.of(2026, 10, 22, 9, 0), 4);
    private final SessionPlan second = plan.sessions().get(1);

    @Test
    void one_session_is_changed_and_the_others_stay() {
        TrainingPlan changed = plan.with(at(second, second.slot().start().plusDays(1), 3), SessionScope.THIS);

        assertEquals(List.of("2026-10-22T09:00", "2026-10-30T09:00", "2026-11-05T09:00", "2026-11-12T09:00"), starts(changed));
        assertEquals(ids(plan), ids(changed));
    }

    @Test
    void this_and_the_following_move_by_as_many_days_to_the_same_hour_and_keep_their_ids() {
        TrainingPlan changed = plan.with(at(second, second.slot().start().plusDays(1).plusHours(4), 3), SessionScope.THIS_AND_FOLLOWING);

        assertEquals(List.of("2026-10-22T09:00", "2026-10-30T13:00", "2026-11-06T13:00", "2026-11-13T13:00"), starts(changed));
        assertEquals(ids(plan), ids(changed));
    }

    @Test
    void all_get_another_length_and_keep_the_hour_that_is_their_own() {
        TrainingPlan uneven = plan.with(at(second, second.slot().start().plusHours(1), 3), SessionScope.THIS);
        SessionPlan moved = uneven.sessions().get(1);

        TrainingPlan changed = uneven.with(at(moved, moved.slot().start(), 2), SessionScope.ALL);

        assertEquals(starts(uneven), starts(changed));
        assertEquals(List.of(120, 120, 120, 120), changed.sessions().stream().map(each -> each.slot().minutes()).toList());
    }

    @Test
    void another_venue_goes_to_all_in_the_scope_and_their_rooms_stay() {
        var elsewhere = new SessionPlan(second.sessionId(), second.slot(), LIBRARY, second.room(), second.link());

        TrainingPlan changed = plan.with(elsewhere, SessionScope.THIS_AND_FOLLOWING);

        assertEquals(List.of(HALL, LIBRARY, LIBRARY, LIBRARY), changed.sessions().stream().map(SessionPlan::venueId).toList());
        assertEquals(List.of("Room 1", "Room 2", "Room 3", "Room 4"), changed.sessions().stream().map(SessionPlan::room).toList());
    }

    @Test
    void blanks_make_no_other_room() {
        assertEquals("Room 2B", new SessionPlan(null, second.slot(), HALL, "\u00a0Room \t 2B ", "").room());
    }

    @Test
    void all_refuse_an_hour_that_the_clock_repeats_on_one_of_their_days() {
        TrainingPlan sundays = weekly(LocalDateTime.of(2026, 10, 25, 9, 0), 2);
        SessionPlan first = sundays.sessions().get(0);

        refused("slot.repeated-time", () -> sundays.with(at(first, first.slot().start().withHour(1), 3), SessionScope.ALL));
    }

    @Test
    void a_session_that_is_moved_onto_another_one_is_refused() {
        refused("training.sessions-overlap", () -> plan.with(at(second, second.slot().start().plusWeeks(1), 3), SessionScope.THIS));
    }

    @Test
    void a_session_that_is_gone_is_not_changed() {
        refused("training.session-gone", () -> plan.with(at(new SessionPlan(SessionId.next(), second.slot(), HALL, "", ""),
                second.slot().start(), 3), SessionScope.ALL));
        refused("training.session-gone", () -> plan.dropping(SessionId.next()));
    }

    @Test
    void one_session_is_dropped_but_never_the_last() {
        assertEquals(List.of("2026-10-22T09:00", "2026-11-05T09:00", "2026-11-12T09:00"), starts(plan.dropping(second.sessionId())));

        TrainingPlan single = weekly(LocalDateTime.of(2026, 10, 22, 9, 0), 1);
        refused("training.only-session", () -> single.dropping(single.sessions().get(0).sessionId()));
    }

    @Test
    void a_copy_has_new_sessions_at_the_same_times_of_day_from_another_day_on() {
        TrainingPlan copy = plan.copied(LocalDate.of(2027, 2, 25));

        assertEquals(List.of("2027-02-25T09:00", "2027-03-04T09:00", "2027-03-11T09:00", "2027-03-18T09:00"), starts(copy));
        assertEquals(List.of(180, 180, 180, 180), copy.sessions().stream().map(each -> each.slot().minutes()).toList());
        assertEquals(0, copy.known().size());
        assertEquals(List.of(plan.title(), plan.capacity(), plan.seats(), plan.notes()),
                List.of(copy.title(), copy.capacity(), copy.seats(), copy.notes()));
    }

    @Test
    void a_copy_onto_an_hour_that_the_clock_skips_is_refused() {
        TrainingPlan night = weekly(LocalDateTime.of(2026, 10, 22, 2, 30), 1);

        refused("slot.skipped-time", () -> night.copied(LocalDate.of(2027, 3, 14)));
    }

    private static TrainingPlan weekly(LocalDateTime first, int sessions) {
        return new TrainingPlan("Human Trafficking 101", Audience.HEALTH_CARE, 20, new SeatPolicy(true, 48), "Bring badges",
                IntStream.range(0, sessions)
                        .mapToObj(week -> new SessionPlan(SessionId.next(), slot(first.plusWeeks(week), 3), HALL, "Room " + (week + 1), ""))
                        .toList());
    }

    private static SessionPlan at(SessionPlan session, LocalDateTime start, int hours) {
        return new SessionPlan(session.sessionId(), slot(start, hours), session.venueId(), session.room(), session.link());
    }

    private static LocalSlot slot(LocalDateTime start, int hours) {
        return new LocalSlot(start, start.plusHours(hours), County.ZONE);
    }

    private static List<String> starts(TrainingPlan plan) {
        return plan.sessions().stream().map(each -> each.slot().start().toString()).toList();
    }

    private static List<SessionId> ids(TrainingPlan plan) {
        return plan.sessions().stream().map(SessionPlan::sessionId).toList();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
