package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.reporting.Today;
import org.heatwatch.service.reporting.TodayQueries;
import org.heatwatch.service.reporting.TodaySession;
import org.heatwatch.service.reporting.TodayTraining;
import org.heatwatch.service.training.AssignTrainers;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.TakeOffTrainer;
import org.junit.jupiter.api.Test;

/** On days before those of all other tests: what asks for attention is listed from the oldest on, and no more than twenty. */
class TodayIT extends AsCoordinator {

    @Inject
    TodayQueries today;

    @Inject
    Rolls aRoll;

    @Inject
    Trainings trainings;

    @Inject
    PlanTraining plan;

    @Inject
    AssignTrainers assign;

    @Test
    void a_session_of_today_stands_with_its_people_and_its_roll() {
        SessionId session = aRoll.startedOn(LocalDate.of(2029, 1, 10), 3);

        TodaySession shown = find(today.today().sessions(), session);

        assertEquals(RollState.OPEN, shown.roll());
        assertEquals(3, shown.unmarked());
    }

    @Test
    void a_roll_left_open_is_the_coordinators_to_ask_about_after_three_days() {
        SessionId session = aRoll.startedOn(LocalDate.of(2029, 2, 10), 1);

        after(session, Duration.ofHours(70));
        assertFalse(holds(today.today().unfinished(), session));

        after(session, Duration.ofHours(80));
        assertTrue(holds(today.today().unfinished(), session));
    }

    @Test
    void a_trainer_is_told_of_her_own_open_roll_the_next_day_and_of_nobody_elses() {
        SessionId others = aRoll.startedOn(LocalDate.of(2029, 3, 10), 1);
        after(others, Duration.ofHours(30));

        aRoll.asAnotherTrainer();

        assertFalse(holds(today.today().unfinished(), others));
        assertEquals(List.of(), today.today().trainings());
    }

    @Test
    void a_training_whose_rolls_are_all_closed_waits_to_be_closed() {
        SessionId session = aRoll.startedOn(LocalDate.of(2029, 4, 10), 1);
        TrainingId training = aRoll.trainingOf(session);
        aRoll.closeWithTheRestPresent(session);
        after(session, Duration.ofHours(30));

        assertTrue(today.today().trainings().stream().anyMatch(
                waiting -> waiting.training().equals(training) && waiting.need() == TodayTraining.Need.CLOSING));
        assertFalse(holds(today.today().unfinished(), session));
    }

    @Test
    void a_published_training_without_a_lead_trainer_is_shown_however_far_off_it_is() {
        LocalDate day = LocalDate.of(2029, 6, 10);
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(Trainings.aPlan("Human Trafficking 101", 10, Trainings.aSession(day.atTime(10, 0))),
                new Trainers(luis, List.of()));
        plan.publish(new PublishTraining(CommandId.next(), training, 0));
        clock.moveTo(day.minusDays(100).atTime(7, 0).atZone(County.ZONE).toInstant());
        assertEquals(List.of(), needs(training));

        assign.takeOff(new TakeOffTrainer(CommandId.next(), training, 1, luis));

        assertEquals(List.of(TodayTraining.Need.TRAINER), needs(training));
    }

    private List<TodayTraining.Need> needs(TrainingId training) {
        return today.today().trainings().stream().filter(each -> each.training().equals(training)).map(TodayTraining::need).toList();
    }

    @Test
    void of_a_full_week_the_first_twenty_sessions_are_shown_and_that_there_are_more() {
        LocalDate day = LocalDate.of(2029, 5, 10);
        trainings.published(Trainings.aPlan("Human Trafficking 101", 10,
                IntStream.range(0, 21).mapToObj(i -> Trainings.aSession(day.plusDays(i / 3).atTime(8 + 3 * (i % 3), 0))).toArray(SessionPlan[]::new)));

        clock.moveTo(day.atTime(7, 0).atZone(County.ZONE).toInstant());
        Today full = today.today();
        clock.moveTo(day.plusDays(1).atTime(7, 0).atZone(County.ZONE).toInstant());
        Today next = today.today();

        assertEquals(List.of(3, 17, true), List.of(full.sessions().size(), full.upcoming().size(), full.more()));
        assertEquals(List.of(3, 15, false), List.of(next.sessions().size(), next.upcoming().size(), next.more()));
    }

    private void after(SessionId session, Duration passed) {
        clock.moveTo(aRoll.startOf(session).plus(passed));
    }

    private static boolean holds(List<TodaySession> sessions, SessionId wanted) {
        return sessions.stream().anyMatch(session -> session.session().equals(wanted));
    }

    private static TodaySession find(List<TodaySession> sessions, SessionId wanted) {
        return sessions.stream().filter(session -> session.session().equals(wanted)).findFirst().orElseThrow();
    }
}
