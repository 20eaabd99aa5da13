package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heatwatch.domain.attendance.PeopleCounted;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.CountPeople;
import org.heatwatch.service.attendance.HeadcountEdition;
import org.heatwatch.service.attendance.HeadcountQueries;
import org.heatwatch.service.attendance.HeadcountResult;
import org.heatwatch.service.attendance.HoursPeriod;
import org.heatwatch.service.attendance.PeopleReached;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.StartRoll;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.attendance.TakeHeadcount;
import org.heatwatch.service.reporting.TodayQueries;
import org.heatwatch.service.reporting.TodaySession;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.CloseTraining;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationResult;
import org.heatwatch.service.training.SeatResult;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.junit.jupiter.api.Test;

/** A talk whose people are counted, and not named. */
class HeadcountIT extends AsCoordinator {

    private static final PeopleCounted FORTY = people(30, 10);
    private static final PeopleCounted FORTY_FIVE = people(30, 15);

    @Inject
    TakeHeadcount headcount;

    @Inject
    HeadcountQueries headcounts;

    @Inject
    TakeAttendance attendance;

    @Inject
    RegisterPeople seats;

    @Inject
    PlanTraining plan;

    @Inject
    TrainingQueries queries;

    @Inject
    TodayQueries today;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Inject
    OutboxRows outbox;

    @Inject
    Heart heart;

    @Inject
    Statements statements;

    @Test
    void nobody_is_registered_for_it_and_it_has_no_roll() {
        SessionId talk = onItsDay(aTalk());
        TrainingId training = rolls.trainingOf(talk);
        PersonId ada = trainings.aPerson("Ada Byrne");

        assertEquals("training.headcount-only", assertInstanceOf(RegistrationResult.Refused.class,
                seats.register(new RegisterPerson(CommandId.next(), training, ada))).key());
        assertEquals("training.headcount-only", assertInstanceOf(SeatResult.Refused.class, rolls.walkIn(training, ada, true)).key());
        assertEquals("roll.headcount-only", assertInstanceOf(RollResult.Refused.class,
                attendance.start(new StartRoll(CommandId.next(), talk))).key());
        assertEquals(List.of(), trainings.people(training));
    }

    @Test
    void a_correction_keeps_what_was_said_before_and_by_whom() {
        SessionId talk = onItsDay(aTalk());

        assertEquals(new HeadcountResult.Counted(40), count(talk, 0, FORTY));
        assertEquals(new HeadcountResult.Counted(45), count(talk, 1, FORTY_FIVE));

        assertEquals(List.of(FORTY_FIVE, FORTY), headcounts.of(talk).editions().stream().map(HeadcountEdition::people).toList());
        assertFalse(headcounts.of(talk).latest().orElseThrow().at().isBefore(rolls.startOf(talk)));
        assertFalse(headcounts.of(talk).latest().orElseThrow().by().isEmpty());
        assertEquals(Map.of(talk, 45L), headcounts.totals(rolls.trainingOf(talk)));
    }

    @Test
    void the_same_numbers_again_are_no_correction() {
        SessionId talk = onItsDay(aTalk());
        count(talk, 0, FORTY);

        assertEquals(new HeadcountResult.Counted(40), count(talk, 1, FORTY));

        assertEquals(1, headcounts.of(talk).editions().size());
    }

    @Test
    void of_twenty_who_enter_numbers_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        SessionId talk = onItsDay(aTalk());
        var together = new CyclicBarrier(20);
        Callable<HeadcountResult> act = () -> rolls.inItsOwnRequest(() -> {
            together.await();
            return count(talk, 0, FORTY);
        });
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        int kept = 0;
        try {
            for (Future<HeadcountResult> result : crowd.invokeAll(IntStream.range(0, 20).mapToObj(i -> act).toList())) {
                kept += result.get() instanceof HeadcountResult.Counted ? 1 : 0;
            }
        } finally {
            crowd.shutdown();
        }

        assertEquals(1, kept);
        assertEquals(1, headcounts.of(talk).editions().size());
    }

    @Test
    void numbers_belong_to_a_published_event_from_its_day_on() {
        SessionId talk = aTalk();
        clock.moveTo(rolls.startOf(talk).minus(Duration.ofDays(1)));
        assertEquals("headcount.too-early", refused(talk));

        assertEquals("headcount.has-roll", refused(rolls.started(1)));

        TrainingId draft = trainings.aTraining(aPlan(Trainings.aSession()), trainings.led("Luis Ortega"));
        assertEquals("headcount.not-published", refused(queries.training(draft).sessions().get(0).id()));
    }

    @Test
    void another_trainer_neither_sees_nor_enters_them() {
        SessionId talk = onItsDay(aTalk());
        rolls.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> headcounts.of(talk));
        assertThrows(AccessDenied.class, () -> count(talk, 0, FORTY));
    }

    @Test
    void it_closes_once_its_people_are_counted_and_is_corrected_after_that() {
        SessionId talk = onItsDay(aTalk());
        TrainingId training = rolls.trainingOf(talk);
        assertEquals("training.rolls-open", ((PlanResult.Refused) close(training)).key());

        count(talk, 0, FORTY);
        close(training);

        assertEquals(TrainingState.CLOSED, queries.training(training).state());
        assertEquals(new HeadcountResult.Counted(45), count(talk, 1, FORTY_FIVE));
    }

    @Test
    void names_and_numbers_are_not_mixed() {
        SessionId talk = onItsDay(aTalk());
        count(talk, 0, FORTY);
        TrainingId named = trainings.aTraining(10, trainings.led("Luis Ortega"));
        rolls.walkIn(named, trainings.aPerson("Ada Byrne"), false);

        assertEquals("training.headcount-started", switched(rolls.trainingOf(talk), SeatPolicy.AT_ONCE));
        assertEquals("training.headcount-registered", switched(named, SeatPolicy.HEADCOUNT_ONLY));
    }

    @Test
    void today_asks_for_its_numbers_until_they_are_there() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        SessionId talk = onItsDay(aTalk(luis));
        trainings.asTrainer(luis);
        assertTrue(today.today().sessions().stream().anyMatch(each -> each.session().equals(talk) && each.headcountOnly()));
        clock.moveTo(rolls.startOf(talk).plus(Duration.ofDays(4)));
        assertTrue(unfinished().contains(talk));

        count(talk, 0, FORTY);

        assertFalse(unfinished().contains(talk));
    }

    @Test
    void its_trainer_is_asked_for_numbers_and_not_for_a_roll() throws Exception {
        outbox.empty();
        PersonId luis = trainings.aTrainer("Luis Ortega");
        SessionId talk = aTalk(luis);
        clock.moveTo(rolls.startOf(talk).plus(Duration.ofHours(27)));
        heart.beats("RemindJob");
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            String mail = Postbox.read(post.of(luis + "@example.org").get(0));
            assertTrue(mail.contains("how many people came"), mail);
        }
    }

    @Test
    void nobody_is_asked_for_numbers_that_are_there() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        SessionId talk = onItsDay(aTalk(luis));
        count(talk, 0, FORTY);

        clock.moveTo(rolls.startOf(talk).plus(Duration.ofHours(27)));
        heart.beats("RemindJob");

        assertEquals(List.of(), outbox.of(luis));
    }

    @Test
    void people_with_and_without_names_are_told_apart() {
        LocalDate day = LocalDate.of(2041, 5, 1);
        var period = new HoursPeriod(day, day);
        SessionId talk = onItsDay(aTalk(trainings.aTrainer("Luis Ortega"), Trainings.aSession(day.atTime(9, 0))));
        count(talk, 0, FORTY);
        count(talk, 1, FORTY_FIVE);
        assertEquals(new PeopleReached(0, 45), headcounts.reached(period));

        rolls.closeWithTheRestPresent(rolls.startedOn(day, 2));

        assertEquals(new PeopleReached(2, 45), headcounts.reached(period));
    }

    @Test
    void its_numbers_take_as_many_queries_after_many_corrections_as_before() {
        SessionId talk = onItsDay(aTalk());
        count(talk, 0, FORTY);
        long once = statements.of(() -> headcounts.of(talk));
        for (int edition = 1; edition < 6; edition++) {
            count(talk, edition, edition % 2 == 0 ? FORTY : FORTY_FIVE);
        }

        assertEquals(once, statements.of(() -> assertEquals(6, headcounts.of(talk).editions().size())));
    }

    private List<SessionId> unfinished() {
        return today.today().unfinished().stream().map(TodaySession::session).toList();
    }

    private String refused(SessionId session) {
        return assertInstanceOf(HeadcountResult.Refused.class, count(session, 0, FORTY)).key();
    }

    private HeadcountResult count(SessionId session, int seen, PeopleCounted people) {
        return headcount.count(new CountPeople(CommandId.next(), session, seen, people));
    }

    private PlanResult close(TrainingId training) {
        return plan.close(new CloseTraining(CommandId.next(), training, queries.training(training).version()));
    }

    private String switched(TrainingId id, SeatPolicy policy) {
        TrainingSheet now = queries.training(id);
        var next = new TrainingPlan(now.plan().title(), now.plan().audience(), 100, policy, "", now.plan().sessions());
        return ((PlanResult.Refused) plan.change(new ChangeTraining(CommandId.next(), id, now.version(), next, now.assigned()))).key();
    }

    private SessionId onItsDay(SessionId talk) {
        clock.moveTo(rolls.startOf(talk));
        return talk;
    }

    private SessionId aTalk() {
        return aTalk(trainings.aTrainer("Luis Ortega"));
    }

    private SessionId aTalk(PersonId lead) {
        return aTalk(lead, Trainings.aSession());
    }

    private SessionId aTalk(PersonId lead, SessionPlan session) {
        TrainingId training = trainings.aTraining(aPlan(session), new Trainers(lead, List.of()));
        plan.publish(new PublishTraining(CommandId.next(), training, 0));
        return queries.training(training).sessions().get(0).id();
    }

    private static TrainingPlan aPlan(SessionPlan session) {
        return new TrainingPlan("Talk at the library", Audience.COMMUNITY, 100, SeatPolicy.HEADCOUNT_ONLY, "", List.of(session));
    }

    private static PeopleCounted people(int community, int education) {
        return new PeopleCounted(Map.of(Discipline.COMMUNITY, community, Discipline.EDUCATION, education));
    }
}
