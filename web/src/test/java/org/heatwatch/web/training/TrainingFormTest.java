package org.heatwatch.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.training.TrainerChoice;
import org.heatwatch.service.training.TrainerLine;
import org.junit.jupiter.api.Test;

class TrainingFormTest {

    private static final PersonId LUIS = PersonId.next();
    private static final PersonId ANA = PersonId.next();
    private static final List<TrainerChoice> CHOICES = List.of(new TrainerChoice(LUIS, "Luis Ortega"), new TrainerChoice(ANA, "Ana Ruiz"));
    private static final Trainers NOBODY = new Trainers(null, List.of());
    private static final SessionPlan FRIDAY = session(SessionId.next(), 13, "Room 1");
    private static final SessionPlan SATURDAY = session(SessionId.next(), 14, "Room 1");

    @Test
    void what_was_typed_stays_and_the_rest_follows_what_somebody_else_saved() {
        TrainingPlan seen = plan("Talk", 25, FRIDAY);
        TrainingPlan now = plan("Talk for nurses", 30, FRIDAY);
        TrainingForm form = new TrainingForm(CHOICES, seen, NOBODY);
        form.setCapacity("40");

        form.follow(seen, now);

        assertEquals("Talk for nurses", form.getTitle());
        assertEquals("40", form.getCapacity());
    }

    @Test
    void how_seats_are_given_is_typed_as_hours_or_not_at_all_and_follows_too() {
        TrainingPlan seen = plan("Talk", 25, FRIDAY);
        TrainingPlan now = new TrainingPlan("Talk", Audience.MIXED, 25, new SeatPolicy(true, 48), "", List.of(FRIDAY));
        TrainingForm form = new TrainingForm(CHOICES, seen, NOBODY);
        assertEquals("", form.getOfferHours());
        assertEquals(SeatPolicy.AT_ONCE, form.plan(List.of(FRIDAY)).seats());

        form.follow(seen, now);

        assertEquals(now.seats(), form.plan(List.of(FRIDAY)).seats());
        form.setOfferHours("two days");
        assertEquals("training.offer", assertThrows(RuleViolation.class, () -> form.plan(List.of(FRIDAY))).key());
    }

    @Test
    void a_trainer_whose_account_was_disabled_stays_on_the_training_that_is_saved() {
        PersonId noor = PersonId.next();
        Trainers assigned = new Trainers(LUIS, List.of(noor));
        List<TrainerChoice> choices = PlanTrainingPage.withAssigned(CHOICES, List.of(
                new TrainerLine(LUIS, "Luis Ortega", TrainerRole.LEAD, AssignmentState.ACCEPTED), new TrainerLine(noor, "Noor Haddad", TrainerRole.CO_TRAINER, AssignmentState.ACCEPTED)));

        assertEquals(List.of(LUIS, ANA, noor), choices.stream().map(TrainerChoice::id).toList());
        assertEquals(assigned, new TrainingForm(choices, plan("Talk", 25, FRIDAY), assigned).trainers());
    }

    @Test
    void a_session_that_somebody_else_added_or_moved_comes_in() {
        TrainingPlan seen = plan("Talk", 25, FRIDAY);
        TrainingPlan now = plan("Talk", 25, session(FRIDAY.sessionId(), 20, "Room 2"), SATURDAY);
        TrainingForm form = new TrainingForm(CHOICES, seen, NOBODY);

        form.follow(seen, now);

        assertEquals(List.of("2026-03-20", "2026-03-14"), dates(form));
    }

    @Test
    void a_session_that_somebody_else_removed_goes_unless_it_was_touched() {
        TrainingPlan seen = plan("Talk", 25, FRIDAY, SATURDAY);
        TrainingForm untouched = new TrainingForm(CHOICES, seen, NOBODY);
        TrainingForm touched = new TrainingForm(CHOICES, seen, NOBODY);
        touched.getSessions().get(1).setRoom("Room 7");

        untouched.follow(seen, plan("Talk", 25, FRIDAY));
        touched.follow(seen, plan("Talk", 25, FRIDAY));

        assertEquals(1, untouched.getSessions().size());
        assertEquals("Room 7", touched.getSessions().get(1).getRoom());
        assertNull(touched.getSessions().get(1).id());
    }

    @Test
    void trainers_follow_one_by_one() {
        TrainingForm form = new TrainingForm(CHOICES, plan("Talk", 25, FRIDAY), NOBODY);
        form.getCoTrainers().get(0).setPicked(true);

        form.follow(NOBODY, new Trainers(null, List.of(ANA)));

        assertEquals(List.of(LUIS, ANA), form.trainers().coTrainers());
    }

    @Test
    void one_more_session_is_a_week_later_at_the_same_place() {
        TrainingForm form = new TrainingForm(CHOICES, plan("Talk", 25, FRIDAY), NOBODY);

        form.addSession();

        assertEquals("2026-03-20", form.getSessions().get(1).getDate());
        assertEquals("Room 1", form.getSessions().get(1).getRoom());
        assertNull(form.getSessions().get(1).id());
    }

    @Test
    void a_row_without_times_names_each_of_them() {
        assertEquals(List.of("date", "start", "end"), new SessionForm().unfilled());
    }

    @Test
    void a_repetition_leaves_saved_sessions_and_replaces_what_an_earlier_one_made() {
        SessionPlan nextFriday = session(SessionId.next(), 20, "Room 2");
        TrainingForm form = new TrainingForm(CHOICES, plan("Talk", 25, FRIDAY, nextFriday), NOBODY);
        form.getRepetition().setTimes("5");
        form.repeat(FRIDAY);
        form.getRepetition().setTimes("3");

        form.repeat(FRIDAY);

        assertEquals(List.of("2026-03-13 Room 1", "2026-03-20 Room 2", "2026-03-27 Room 1"),
                form.getSessions().stream().map(each -> each.getDate() + ' ' + each.getRoom()).toList());
        assertEquals(FRIDAY.sessionId(), form.getSessions().get(0).id());
        assertEquals(nextFriday.sessionId(), form.getSessions().get(1).id());
        assertNull(form.getSessions().get(2).id());
    }

    @Test
    void a_first_session_on_a_day_that_is_left_out_goes_on_to_the_first_that_is_held() {
        TrainingForm form = new TrainingForm(CHOICES, plan("Talk", 25, FRIDAY), NOBODY);
        form.getRepetition().setTimes("1");
        form.getRepetition().setSkips("3/13/2026");

        form.repeat(FRIDAY);

        assertEquals(List.of("2026-03-20"), dates(form));
    }

    @Test
    void a_first_day_that_was_left_out_is_held_again_once_it_is_not_left_out_any_more() {
        TrainingForm form = new TrainingForm(CHOICES, plan("Talk", 25, FRIDAY), NOBODY);
        form.getRepetition().setTimes("2");
        form.getRepetition().setSkips("3/13/2026");
        form.repeat(FRIDAY);
        form.repeat(session(FRIDAY.sessionId(), 20, "Room 1"));
        assertEquals(List.of("2026-03-20", "2026-03-27"), dates(form));
        form.getRepetition().setSkips("");

        form.repeat(session(FRIDAY.sessionId(), 20, "Room 1"));

        assertEquals(List.of("2026-03-13", "2026-03-20"), dates(form));
    }

    private static List<String> dates(TrainingForm form) {
        return form.getSessions().stream().map(SessionForm::getDate).toList();
    }

    private static TrainingPlan plan(String title, int capacity, SessionPlan... sessions) {
        return new TrainingPlan(title, Audience.MIXED, capacity, "", List.of(sessions));
    }

    private static SessionPlan session(SessionId id, int day, String room) {
        LocalDateTime start = LocalDateTime.of(2026, 3, day, 10, 0);
        return new SessionPlan(id, new LocalSlot(start, start.plusHours(2), County.ZONE), null, room, "");
    }
}
