package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.ClashKind;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.SessionScope;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.domain.training.WeeklySeries;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.training.AddUnavailability;
import org.heatwatch.service.training.CancelSession;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeSessions;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.CopyTraining;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.ManageUnavailability;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RescheduleSessions;
import org.heatwatch.service.training.SessionLine;
import org.heatwatch.service.training.SessionMove;
import org.heatwatch.service.training.TrainingFilter;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.TrainingSort;
import org.heatwatch.service.training.TrainingStep;
import org.junit.jupiter.api.Test;

/** Series, moving and cancelling sessions, and copies. Each training is in a year of its own. */
class RescheduleSessionsIT extends WithMail {

    /** The clock changes between the second and the third Thursday of the series that begins on it. */
    private static final LocalDateTime THURSDAY = LocalDate.of(2030, 10, 24).atTime(9, 0);

    @Inject
    RescheduleSessions reschedule;

    @Inject
    PlanTraining plan;

    @Inject
    TrainingQueries queries;

    @Inject
    ManageUnavailability unavailability;

    @Inject
    AttendanceQueries attendance;

    @Inject
    RegisterPeople seats;

    @Inject
    Rolls rolls;

    @Test
    void a_stored_series_is_at_nine_o_clock_on_both_sides_of_the_change_in_the_list_and_in_the_calendar() throws Exception {
        String title = "Across the change " + UUID.randomUUID();
        TrainingId training = trainings.published(aPlan(title, new WeeklySeries(THURSDAY.toLocalDate(), Set.of(), EnumSet.allOf(Holiday.class))
                .times(6).held().stream().map(date -> Trainings.aSession(date.atTime(9, 0))).toList()));
        PersonId ana = trainings.aPerson("Ana Ruiz");
        seats.register(new RegisterPerson(CommandId.next(), training, ana));

        assertEquals(List.of("2030-10-24T09:00", "2030-10-31T09:00", "2030-11-07T09:00", "2030-11-14T09:00", "2030-11-21T09:00",
                "2030-12-05T09:00"), starts(training));
        clock.moveTo(Instant.parse("2030-11-04T20:00:00Z"));
        var filter = new TrainingFilter(title, null, null, null, null, false);
        assertEquals(THURSDAY.plusWeeks(2), queries.trainings(filter, TrainingSort.SOONEST, 0, 10).get(0).start());
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            String mail = Postbox.read(post.of(ana + "@example.org").get(0));
            for (String day : List.of("20301024", "20301031", "20301107", "20301205")) {
                assertTrue(mail.contains("DTSTART;TZID=America/Los_Angeles:" + day + "T090000"), mail);
            }
            assertTrue(mail.contains("Thu, Nov 7, 2030, 9:00 to 11:00"), mail);
        }
    }

    @Test
    void this_and_the_following_move_under_their_ids_and_it_stays_known_who_moved_what() {
        TrainingId training = aSeries(3);
        TrainingSheet seen = queries.training(training);

        assertInstanceOf(PlanResult.Planned.class, change(seen, moved(seen, 1, THURSDAY.plusWeeks(1).plusDays(1)), SessionScope.THIS_AND_FOLLOWING));

        assertEquals(List.of("2030-10-24T09:00", "2030-11-01T09:00", "2030-11-08T09:00"), starts(training));
        assertEquals(ids(seen), ids(queries.training(training)));
        List<SessionMove> moves = moves(training);
        assertEquals(List.of(THURSDAY.plusWeeks(1), THURSDAY.plusWeeks(2)), moves.stream().map(SessionMove::fromStart).toList());
        assertEquals(List.of(THURSDAY.plusWeeks(1).plusDays(1), THURSDAY.plusWeeks(2).plusDays(1)), moves.stream().map(SessionMove::toStart).toList());
        TrainingStep step = queries.history(training).get(0);
        assertEquals(List.of("RescheduleSessions.change", "Ana Ruiz", moves), List.of(step.act(), step.by(), step.sessions()));
    }

    @Test
    void a_move_reaches_the_calendar_entries_that_are_there_and_a_cancelled_session_is_taken_out() throws Exception {
        TrainingId training = aSeries(3);
        PersonId ana = trainings.aPerson("Ana Ruiz");
        seats.register(new RegisterPerson(CommandId.next(), training, ana));
        TrainingSheet seen = queries.training(training);
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            change(seen, moved(seen, 1, THURSDAY.plusWeeks(1).withHour(13)), SessionScope.THIS);
            heart.beats("SendMailJob");
            cancel(queries.training(training), 1);
            heart.beats("SendMailJob");

            List<String> mails = post.of(ana + "@example.org").stream().map(Postbox::read).toList();
            String moved = "DTSTART;TZID=America/Los_Angeles:20301031T130000";
            assertTrue(mails.get(1).contains("METHOD:REQUEST") && mails.get(1).contains(moved), mails.get(1));
            assertTrue(mails.get(1).contains("RECURRENCE-ID;TZID=America/Los_Angeles:20301031T"), mails.get(1));
            String last = mails.get(mails.size() - 1);
            assertTrue(last.contains("METHOD:REQUEST") && !last.contains(moved) && last.contains("EXDATE;TZID=America/Los_Angeles:20301031T"), last);
        }
    }

    @Test
    void whoever_saves_without_a_change_leaves_no_entry_and_sends_nothing() throws Exception {
        Trainers taught = new Trainers(trainings.aTrainer("Luis Ortega"), List.of(trainings.aTrainer("Noor Haddad"), trainings.aTrainer("Sam Lee")));
        TrainingId training = trainings.aTraining(aPlan("Series", List.of(Trainings.aSession(THURSDAY))), taught);
        plan.publish(new PublishTraining(CommandId.next(), training, 0));
        PersonId ana = trainings.aPerson("Ana Ruiz");
        seats.register(new RegisterPerson(CommandId.next(), training, ana));
        TrainingSheet seen = queries.training(training);
        List<TrainingStep> history = queries.history(training);
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            var inAnotherOrder = new Trainers(taught.leadId(), List.of(taught.coTrainers().get(1), taught.coTrainers().get(0)));
            assertEquals(new PlanResult.Planned(training, 0, 0),
                    plan.change(new ChangeTraining(CommandId.next(), training, seen.version(), seen.plan(), inAnotherOrder)));
            assertEquals(new PlanResult.Planned(training, 0, 0), change(seen, seen.plan().sessions().get(0), SessionScope.ALL));

            heart.beats("SendMailJob");
            assertEquals(1, post.of(ana + "@example.org").size());
        }
        assertEquals(seen.version(), queries.training(training).version());
        assertEquals(history, queries.history(training));
    }

    @Test
    void a_published_session_moves_to_no_time_that_is_over_neither_alone_nor_with_others() {
        TrainingId training = aSeries(3);
        clock.moveTo(THURSDAY.plusDays(2).atZone(County.ZONE).toInstant());
        TrainingSheet seen = queries.training(training);
        LocalDateTime lastYear = THURSDAY.plusWeeks(1).minusYears(1);

        for (SessionScope scope : SessionScope.values()) {
            assertEquals(new PlanResult.Refused("training.session-past", List.of(lastYear)), change(seen, moved(seen, 1, lastYear), scope));
        }
        assertEquals(List.of("2030-10-24T09:00", "2030-10-31T09:00", "2030-11-07T09:00"), starts(training));
        assertInstanceOf(PlanResult.Planned.class, change(seen, moved(seen, 0, THURSDAY.plusHours(1)), SessionScope.THIS));
    }

    @Test
    void a_session_that_goes_elsewhere_is_on_record_with_both_places() {
        TrainingId training = aSeries(2);
        TrainingSheet seen = queries.training(training);
        SessionPlan first = seen.plan().sessions().get(0);
        VenueId library = trainings.aVenue("Fernbrook");

        change(seen, new SessionPlan(first.sessionId(), first.slot(), library, "Room 2", ""), SessionScope.ALL);

        SessionMove move = moves(training).get(0);
        assertEquals("https://meet.example.org/room", move.fromPlace());
        assertEquals("Library " + library + ", Room 2", move.toPlace());
        assertEquals(List.of("Room 2", "Room 2"), queries.training(training).sessions().stream().map(SessionLine::room).toList());
    }

    @Test
    void a_cancelled_session_leaves_where_it_would_have_been() {
        TrainingId training = aSeries(2);

        assertInstanceOf(PlanResult.Planned.class, cancel(queries.training(training), 0));

        assertEquals(List.of("2030-10-31T09:00"), starts(training));
        SessionMove move = moves(training).get(0);
        assertTrue(move.isCancelled());
        assertEquals(THURSDAY, move.fromStart());
        assertEquals("training.only-session", refused(cancel(queries.training(training), 0)));
    }

    @Test
    void a_session_taken_out_of_the_plan_is_on_record_too() {
        TrainingId training = aSeries(2);
        TrainingSheet seen = queries.training(training);

        plan.change(new ChangeTraining(CommandId.next(), training, seen.version(),
                aPlan(seen.plan().title(), seen.plan().sessions().subList(1, 2)), seen.assigned()));

        assertEquals(List.of(THURSDAY), moves(training).stream().filter(SessionMove::isCancelled).map(SessionMove::fromStart).toList());
    }

    @Test
    void a_session_whose_roll_was_started_moves_neither_alone_nor_with_all() {
        TrainingId training = aSeries(3);
        TrainingSheet seen = queries.training(training);
        rolls.start(seen.sessions().get(0).id());

        assertEquals("training.session-started", refused(change(seen, moved(seen, 0, THURSDAY.plusHours(1)), SessionScope.THIS)));
        assertEquals("training.session-started", refused(change(seen, moved(seen, 1, THURSDAY.plusWeeks(1).plusHours(1)), SessionScope.ALL)));
        assertEquals("training.session-started", refused(cancel(seen, 0)));
        assertInstanceOf(PlanResult.Planned.class,
                change(seen, moved(seen, 1, THURSDAY.plusWeeks(1).plusHours(1)), SessionScope.THIS_AND_FOLLOWING));
        assertEquals(List.of("2030-10-24T09:00", "2030-10-31T10:00", "2030-11-07T10:00"), starts(training));
    }

    @Test
    void the_second_of_two_who_move_the_same_session_is_told_how_it_stands() {
        TrainingId training = aSeries(2);
        TrainingSheet seen = queries.training(training);
        change(seen, moved(seen, 0, THURSDAY.plusDays(1)), SessionScope.ALL);

        var stale = assertInstanceOf(PlanResult.Stale.class, change(seen, moved(seen, 0, THURSDAY.plusDays(2)), SessionScope.ALL));

        assertEquals(THURSDAY.plusDays(1), stale.plan().sessions().get(0).slot().start());
        assertEquals(2, moves(training).size());
    }

    @Test
    void a_change_that_is_sent_again_counts_once() {
        TrainingId training = aSeries(2);
        TrainingSheet seen = queries.training(training);
        var command = new ChangeSessions(CommandId.next(), training, seen.version(), moved(seen, 0, THURSDAY.plusDays(1)), SessionScope.ALL, Despite.NOTHING);

        PlanResult first = reschedule.change(command);

        assertEquals(first, reschedule.change(command));
        assertEquals(2, moves(training).size());
        assertEquals(1, queries.history(training).stream().filter(step -> step.act().startsWith("RescheduleSessions")).count());
    }

    @Test
    void sessions_do_not_move_to_where_their_trainer_is_taken() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        var led = new Trainers(luis, List.of());
        TrainingId training = trainings.aTraining(aPlan("Series", List.of(Trainings.aSession(THURSDAY), Trainings.aSession(THURSDAY.plusWeeks(1)))), led);
        trainings.aTraining(aPlan("Nurses", List.of(Trainings.aSession(THURSDAY.plusWeeks(1).plusDays(1)))), led);
        TrainingSheet seen = queries.training(training);

        assertEquals("clash.TRAINER_BUSY", refused(change(seen, moved(seen, 0, THURSDAY.plusDays(1)), SessionScope.ALL)));
        assertEquals(List.of("2030-10-24T09:00", "2030-10-31T09:00"), starts(training));
    }

    @Test
    void sessions_move_to_when_their_trainer_can_not_if_somebody_says_why() {
        TrainingId training = twoThursdaysOfOneWhoCanNotOn(DayOfWeek.FRIDAY);
        TrainingSheet seen = queries.training(training);
        SessionPlan friday = moved(seen, 0, THURSDAY.plusDays(1));

        var told = assertInstanceOf(PlanResult.Clashing.class, change(seen, friday, SessionScope.ALL)).clashes();

        assertEquals(List.of(THURSDAY.plusDays(1), THURSDAY.plusDays(8)), told.stream().map(Clash::start).toList());
        assertInstanceOf(PlanResult.Planned.class, reschedule.change(new ChangeSessions(CommandId.next(), training, seen.version(), friday,
                SessionScope.ALL, new Despite("She has swapped", told))));
    }

    @Test
    void a_session_is_cancelled_whatever_has_come_to_stand_against_the_others() {
        TrainingId training = twoThursdaysOfOneWhoCanNotOn(DayOfWeek.THURSDAY);

        assertInstanceOf(PlanResult.Clashing.class,
                change(queries.training(training), moved(queries.training(training), 1, THURSDAY.plusWeeks(1).plusHours(1)), SessionScope.THIS));
        assertInstanceOf(PlanResult.Planned.class, cancel(queries.training(training), 0));
        assertEquals(List.of("2030-10-31T09:00"), starts(training));
    }

    @Test
    void sessions_move_to_a_holiday_if_somebody_says_why() {
        TrainingId training = aSeries(1);
        TrainingSheet seen = queries.training(training);
        SessionPlan thanksgiving = moved(seen, 0, THURSDAY.plusWeeks(5));

        var told = assertInstanceOf(PlanResult.Clashing.class, change(seen, thanksgiving, SessionScope.THIS)).clashes();

        assertEquals(List.of(ClashKind.HOLIDAY), told.stream().map(Clash::kind).toList());
        assertEquals(List.of("2030-10-24T09:00"), starts(training));
        assertInstanceOf(PlanResult.Planned.class, reschedule.change(new ChangeSessions(CommandId.next(), training, seen.version(), thanksgiving,
                SessionScope.THIS, new Despite("The clinic is open", told))));
        assertEquals(List.of("2030-11-28T09:00"), starts(training));
    }

    @Test
    void a_copy_that_falls_on_a_holiday_is_made_if_somebody_says_why() {
        TrainingId original = aSeries(1);
        TrainingId copy = TrainingId.next();
        LocalDate thanksgiving = THURSDAY.toLocalDate().plusWeeks(5);

        var told = assertInstanceOf(PlanResult.Clashing.class,
                plan.copy(new CopyTraining(CommandId.next(), copy, original, thanksgiving, false, Despite.NOTHING))).clashes();

        assertEquals(List.of(ClashKind.HOLIDAY), told.stream().map(Clash::kind).toList());
        assertInstanceOf(PlanResult.Planned.class,
                plan.copy(new CopyTraining(CommandId.next(), copy, original, thanksgiving, false, new Despite("The clinic is open", told))));
    }

    @Test
    void a_copy_has_the_rules_and_the_times_and_nothing_of_what_became_of_the_original() {
        TrainingId original = aSeries(3);
        seats.register(new RegisterPerson(CommandId.next(), original, trainings.aPerson("Ana Ruiz")));
        TrainingSheet seen = queries.training(original);
        change(seen, moved(seen, 1, THURSDAY.plusWeeks(1).withHour(13)), SessionScope.THIS);
        rolls.start(seen.sessions().get(0).id());
        TrainingId copy = TrainingId.next();

        assertInstanceOf(PlanResult.Planned.class, plan.copy(new CopyTraining(CommandId.next(), copy, original, LocalDate.of(2031, 2, 27), true, Despite.NOTHING)));

        TrainingSheet made = queries.training(copy);
        assertEquals(List.of("2031-02-27T09:00", "2031-03-06T13:00", "2031-03-13T09:00"), starts(copy));
        assertEquals(TrainingState.DRAFT, made.state());
        assertEquals(List.of(seen.plan().title(), seen.plan().capacity(), seen.plan().seats(), seen.plan().notes(), seen.assigned()),
                List.of(made.plan().title(), made.plan().capacity(), made.plan().seats(), made.plan().notes(), made.assigned()));
        assertEquals(0, made.people().all());
        assertEquals(List.of(), moves(copy));
        assertTrue(attendance.rolls(copy).isEmpty());
        assertEquals(List.of("PlanTraining.copy"), queries.history(copy).stream().map(TrainingStep::act).toList());
        assertTrue(ids(made).stream().noneMatch(ids(seen)::contains));
    }

    @Test
    void a_copy_is_for_days_to_come() {
        TrainingId original = aSeries(1);
        clock.moveTo(THURSDAY.plusDays(1).atZone(County.ZONE).toInstant());

        assertEquals("copy.past", refused(plan.copy(new CopyTraining(CommandId.next(), TrainingId.next(), original, THURSDAY.toLocalDate(), false,
                Despite.NOTHING))));
        assertInstanceOf(PlanResult.Planned.class, plan.copy(new CopyTraining(CommandId.next(), TrainingId.next(), original,
                THURSDAY.toLocalDate().plusDays(1), false, Despite.NOTHING)));
    }

    @Test
    void a_copy_with_a_trainer_who_is_taken_is_refused_and_made_without() {
        TrainingId original = aSeries(1);
        TrainingId copy = TrainingId.next();

        assertEquals("clash.TRAINER_BUSY", refused(plan.copy(new CopyTraining(CommandId.next(), copy, original, THURSDAY.toLocalDate(), true, Despite.NOTHING))));
        assertInstanceOf(PlanResult.Planned.class, plan.copy(new CopyTraining(CommandId.next(), copy, original, THURSDAY.toLocalDate(), false, Despite.NOTHING)));
        assertEquals(Trainers.NOBODY, queries.training(copy).assigned());
    }

    @Test
    void a_training_with_a_mark_is_not_cancelled() {
        SessionId session = rolls.started(1);
        TrainingId training = rolls.trainingOf(session);
        rolls.mark(session, attendance.open(session).lines().get(0), AttendanceStatus.PRESENT, 0);

        assertEquals("training.has-started", refused(plan.cancel(new CancelTraining(CommandId.next(), training,
                queries.training(training).version(), "The venue is flooded"))));
        assertEquals(TrainingState.PUBLISHED, queries.training(training).state());
    }

    @Test
    void a_trainer_moves_and_copies_nothing() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId own = trainings.aTraining(10, new Trainers(luis, List.of()));
        trainings.asTrainer(luis);
        TrainingSheet seen = queries.training(own);

        assertThrows(AccessDenied.class, () -> change(seen, seen.plan().sessions().get(0), SessionScope.ALL));
        assertThrows(AccessDenied.class, () -> cancel(seen, 0));
        assertThrows(AccessDenied.class, () -> plan.copy(new CopyTraining(CommandId.next(), TrainingId.next(), own, THURSDAY.toLocalDate(), false, Despite.NOTHING)));
    }

    /** So many Thursdays from nine to eleven, published, with a trainer of its own. */
    private TrainingId twoThursdaysOfOneWhoCanNotOn(DayOfWeek weekday) {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aPlan("Series", List.of(Trainings.aSession(THURSDAY), Trainings.aSession(THURSDAY.plusWeeks(1)))),
                new Trainers(luis, List.of()));
        trainings.asTrainer(luis);
        unavailability.add(new AddUnavailability(CommandId.next(), UnavailabilityId.next(),
                new UnavailableTime(weekday, LocalTime.MIDNIGHT, null, THURSDAY.toLocalDate(), null)));
        fixtures.asCoordinator();
        return training;
    }

    private TrainingId aSeries(int sessions) {
        return trainings.published(aPlan("Series", IntStream.range(0, sessions).mapToObj(week -> Trainings.aSession(THURSDAY.plusWeeks(week))).toList()));
    }

    private static TrainingPlan aPlan(String title, List<SessionPlan> sessions) {
        return new TrainingPlan(title, Audience.HEALTH_CARE, 5, new SeatPolicy(false, 48), "Bring badges", sessions);
    }

    private PlanResult change(TrainingSheet seen, SessionPlan changed, SessionScope scope) {
        return reschedule.change(new ChangeSessions(CommandId.next(), seen.id(), seen.version(), changed, scope, Despite.NOTHING));
    }

    private PlanResult cancel(TrainingSheet seen, int session) {
        return reschedule.cancel(new CancelSession(CommandId.next(), seen.id(), seen.version(), seen.sessions().get(session).id()));
    }

    private static SessionPlan moved(TrainingSheet seen, int session, LocalDateTime start) {
        SessionPlan before = seen.plan().sessions().get(session);
        return new SessionPlan(before.sessionId(), Trainings.aSession(start).slot(), before.venueId(), before.room(), before.link());
    }

    private static String refused(PlanResult result) {
        return assertInstanceOf(PlanResult.Refused.class, result).key();
    }

    private List<String> starts(TrainingId training) {
        return queries.training(training).sessions().stream().map(each -> each.start().toString()).toList();
    }

    /** What the history tells of sessions, the latest act first. */
    private List<SessionMove> moves(TrainingId training) {
        return queries.history(training).stream().flatMap(step -> step.sessions().stream()).toList();
    }

    private static List<SessionId> ids(TrainingSheet sheet) {
        return sheet.sessions().stream().map(SessionLine::id).toList();
    }
}
