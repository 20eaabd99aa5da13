package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.ClashKind;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.SessionScope;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.reporting.TodayQueries;
import org.heatwatch.service.reporting.TodayTraining;
import org.heatwatch.service.training.AddUnavailability;
import org.heatwatch.service.training.AnswerOffer;
import org.heatwatch.service.training.AnswerOffers;
import org.heatwatch.service.training.AnswerResult;
import org.heatwatch.service.training.AssignTrainer;
import org.heatwatch.service.training.AssignTrainers;
import org.heatwatch.service.training.CancelSession;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeSessions;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.ManageUnavailability;
import org.heatwatch.service.training.OfferedSession;
import org.heatwatch.service.training.OwnSession;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.RescheduleSessions;
import org.heatwatch.service.training.Suggestion;
import org.heatwatch.service.training.TakeOffTrainer;
import org.heatwatch.service.training.TrainerQueries;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.junit.jupiter.api.Test;

/** Finding trainers: who could, who is asked, and what they answer. */
class TrainersIT extends AsCoordinator {

    @Inject
    AssignTrainers assign;

    @Inject
    AnswerOffers answers;

    @Inject
    TrainerQueries trainers;

    @Inject
    ManageUnavailability unavailability;

    @Inject
    PlanTraining plan;

    @Inject
    RescheduleSessions reschedule;

    @Inject
    TrainingQueries queries;

    @Inject
    TodayQueries today;

    @Inject
    Trainings trainings;

    @Inject
    Statements statements;

    @Inject
    OutboxRows outbox;

    @Inject
    Heart heart;

    private final LocalDateTime ten = Trainings.aSession().slot().start();

    @Test
    void a_trainer_who_is_asked_knows_the_city_and_delivers_nothing_until_she_accepts() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingPlan planned = inFernbrook();
        TrainingId training = trainings.aTraining(new TrainingPlan(planned.title(), planned.audience(), planned.capacity(), "Bring badges",
                planned.sessions()), Trainings.NOBODY);
        offer(training, luis);
        assertEquals("training.gaps", assertInstanceOf(PlanResult.Refused.class, publish(training)).key());

        trainings.asTrainer(luis);

        assertEquals(List.of("Human Trafficking 101 Fernbrook LEAD"), trainers.offers().stream()
                .map(each -> each.title() + ' ' + each.sessions().get(0).city() + ' ' + each.role()).toList());
        assertEquals(List.of(), trainers.sessions());
        assertThrows(AccessDenied.class, () -> queries.training(training));

        assertInstanceOf(AnswerResult.Answered.class, accept(training));

        assertEquals(List.of(), trainers.offers());
        assertEquals(List.of("25 Heron Street, Bring badges"), trainers.sessions().stream().map(each -> each.street() + ", " + each.notes()).toList());
        assertEquals("Luis Ortega", queries.training(training).lead().orElseThrow().name());
        fixtures.asCoordinator();
        assertInstanceOf(PlanResult.Planned.class, publish(training));
        assertEquals(TrainingState.PUBLISHED, queries.training(training).state());
    }

    @Test
    void whoever_is_asked_is_held_and_whoever_declines_is_free_and_has_said_why() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        TrainingId other = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        offer(training, luis);
        assertEquals("clash.TRAINER_BUSY", assertInstanceOf(PlanResult.Refused.class, assign.offer(command(other, luis))).key());

        trainings.asTrainer(luis);
        assertEquals("offer.reason", assertInstanceOf(AnswerResult.Refused.class, decline(training, " ")).key());
        assertInstanceOf(AnswerResult.Answered.class, decline(training, "In court that day"));

        fixtures.asCoordinator();
        Suggestion declined = suggestion(training, luis);
        assertEquals("In court that day", declined.declined());
        assertFalse(declined.isFree());
        assertEquals(Trainings.NOBODY, queries.training(training).assigned());
        assertInstanceOf(PlanResult.Planned.class, assign.assign(command(other, luis)));
    }

    @Test
    void the_history_tells_who_was_asked_and_who_was_taken_off() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        offer(training, luis);
        assign.takeOff(new TakeOffTrainer(CommandId.next(), training, version(training), luis));

        assertEquals(List.of("AssignTrainers.takeOff Luis Ortega LEAD > ", "AssignTrainers.offer Luis Ortega  > LEAD"),
                queries.history(training).stream().flatMap(step -> step.fields().stream()
                        .map(each -> step.act() + ' ' + each.trainer() + ' ' + each.was() + " > " + each.became())).toList());
    }

    @Test
    void whoever_declined_may_be_asked_again() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        offer(training, luis);
        trainings.asTrainer(luis);
        decline(training, "In court that day");
        fixtures.asCoordinator();

        offer(training, luis);

        assertEquals(List.of(AssignmentState.OFFERED), queries.training(training).trainers().stream().map(each -> each.state()).toList());
    }

    @Test
    void an_offer_that_was_taken_back_or_is_anothers_is_gone() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        offer(training, luis);
        trainings.asTrainer(trainings.aTrainer("Noor Haddad"));
        assertEquals(new AnswerResult.Refused("offer.gone", List.of()), accept(training));
        fixtures.asCoordinator();
        assign.takeOff(new TakeOffTrainer(CommandId.next(), training, version(training), luis));

        trainings.asTrainer(luis);

        assertEquals(List.of(), trainers.offers());
        assertEquals(new AnswerResult.Refused("offer.gone", List.of()), accept(training));
        assertEquals(new AnswerResult.Refused("offer.gone", List.of()), accept(TrainingId.next()));
    }

    @Test
    void a_plan_that_is_saved_leaves_whoever_is_asked_asked_and_names_whoever_is_new_as_agreed() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        PersonId noor = trainings.aTrainer("Noor Haddad");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        offer(training, luis);
        TrainingSheet seen = queries.training(training);

        plan.change(new ChangeTraining(CommandId.next(), training, seen.version(), seen.plan(), new Trainers(luis, List.of(noor))));

        assertEquals(List.of("Luis Ortega OFFERED", "Noor Haddad ACCEPTED"), queries.training(training).trainers().stream()
                .map(each -> each.name() + ' ' + each.state()).toList());
    }

    @Test
    void whoever_accepted_a_session_that_moves_is_asked_anew_for_it_and_keeps_the_others_until_she_answers() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        PersonId noor = trainings.aTrainer("Noor Haddad");
        TrainingId training = trainings.aTraining(aWeekly(), new Trainers(luis, List.of(noor)));
        publish(training);
        outbox.empty();

        move(training, 1, ten.plusWeeks(1).plusDays(1));

        assertEquals(List.of("Luis Ortega OFFERED", "Noor Haddad OFFERED"), standing(training));
        assertEquals(List.of("TRAINER_ASKED WAITING"), outbox.of(luis));
        assertEquals(List.of("TRAINER_ASKED WAITING"), outbox.of(noor));
        trainings.asTrainer(luis);
        List<OfferedSession> asked = trainers.offers().get(0).sessions();
        assertEquals(List.of(List.of(ten.plusWeeks(1), ten.plusWeeks(1).plusDays(1))),
                asked.stream().map(each -> List.of(each.before(), each.start())).toList());
        assertEquals(List.of(ten, ten.plusWeeks(2)), trainers.sessions().stream().map(OwnSession::start).toList());
        assertInstanceOf(AnswerResult.Answered.class, accept(training));
        assertEquals(3, trainers.sessions().size());
        fixtures.asCoordinator();
        assertEquals(List.of("Luis Ortega ACCEPTED", "Noor Haddad OFFERED"), standing(training));

        move(training, 1, ten.plusWeeks(1).plusDays(1));

        assertEquals(List.of("Luis Ortega ACCEPTED", "Noor Haddad OFFERED"), standing(training), "a plan that is saved as it was asks nobody");
    }

    @Test
    void until_she_answers_for_a_session_that_was_moved_the_training_lacks_a_trainer() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        clock.moveTo(Trainings.aSession(ten).slot().startsAt().minus(Duration.ofDays(1)));
        assertEquals(TodayTraining.Need.PUBLISHING, need(training));

        move(training, 1, ten.plusWeeks(1).plusHours(3));

        assertEquals(TodayTraining.Need.TRAINER, need(training));
        trainings.asTrainer(luis);
        accept(training);
        fixtures.asCoordinator();
        assertEquals(TodayTraining.Need.PUBLISHING, need(training));
    }

    private TodayTraining.Need need(TrainingId training) {
        return today.today().trainings().stream().filter(each -> each.training().equals(training)).findFirst().orElseThrow().need();
    }

    @Test
    void whoever_declines_a_session_that_was_moved_is_off_the_whole_training() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        move(training, 2, ten.plusWeeks(3));

        trainings.asTrainer(luis);
        decline(training, "In court that day");

        assertEquals(List.of(), trainers.sessions());
        fixtures.asCoordinator();
        assertEquals(Trainings.NOBODY, queries.training(training).assigned());
        assertEquals("training.gaps", assertInstanceOf(PlanResult.Refused.class, publish(training)).key());
    }

    @Test
    void whoever_is_on_a_training_is_asked_for_a_session_that_is_added() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(Trainings.aPlan("Weekly", 10, Trainings.aSession(ten)), led(luis));
        TrainingSheet seen = queries.training(training);

        plan.change(new ChangeTraining(CommandId.next(), training, seen.version(),
                Trainings.aPlan("Weekly", 10, seen.plan().sessions().get(0), Trainings.aSession(ten.plusWeeks(1))), seen.assigned()));

        assertEquals(List.of("Luis Ortega OFFERED"), standing(training));
        trainings.asTrainer(luis);
        assertEquals(List.of(ten), trainers.sessions().stream().map(OwnSession::start).toList());
    }

    /** Three weeks. */
    private TrainingPlan aWeekly() {
        return Trainings.aPlan("Weekly", 10, Trainings.aSession(ten), Trainings.aSession(ten.plusWeeks(1)), Trainings.aSession(ten.plusWeeks(2)));
    }

    private void move(TrainingId training, int index, LocalDateTime start) {
        TrainingSheet seen = queries.training(training);
        SessionPlan session = seen.plan().sessions().get(index);
        var moved = new SessionPlan(session.sessionId(), new LocalSlot(start, start.plusHours(2), County.ZONE), null, "", session.link());
        assertInstanceOf(PlanResult.Planned.class, reschedule.change(
                new ChangeSessions(CommandId.next(), training, seen.version(), moved, SessionScope.THIS, Despite.NOTHING)));
    }

    private List<String> standing(TrainingId training) {
        return queries.training(training).trainers().stream().map(each -> each.name() + ' ' + each.state()).toList();
    }

    @Test
    void a_plan_that_was_opened_before_an_answer_is_stale() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        offer(training, luis);
        TrainingSheet seen = queries.training(training);
        trainings.asTrainer(luis);
        decline(training, "In court that day");
        fixtures.asCoordinator();

        assertInstanceOf(PlanResult.Stale.class,
                plan.change(new ChangeTraining(CommandId.next(), training, seen.version(), seen.plan(), seen.assigned())));
    }

    @Test
    void whoever_is_asked_gets_a_mail_that_says_when_and_in_which_city_and_no_more() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        outbox.empty();
        offer(training, luis);

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            String mail = Postbox.read(post.of(luis + "@example.org").get(0));
            assertTrue(mail.contains("Fernbrook") && mail.contains("10:00 to 12:00"), mail);
            assertFalse(mail.contains("25 Heron Street"), mail);
        }
    }

    @Test
    void whoever_has_answered_before_it_is_sent_gets_no_mail() throws Exception {
        outbox.empty();
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        offer(training, luis);
        trainings.asTrainer(luis);
        accept(training);

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
        }

        assertEquals(List.of("TRAINER_ASKED DROPPED"), outbox.of(luis));
    }

    @Test
    void two_quick_changes_ask_a_trainer_once() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        outbox.empty();
        move(training, 1, ten.plusWeeks(1).plusDays(1));
        move(training, 1, ten.plusWeeks(1).plusDays(2));

        assertEquals(List.of("Can you teach it? Weekly"), mailsTo(luis).stream().map(Postbox::subject).toList());
        assertEquals(List.of("TRAINER_ASKED DROPPED", "TRAINER_ASKED SENT"), outbox.of(luis));
    }

    @Test
    void whoever_is_on_a_training_is_told_of_another_link_of_a_session_less_and_that_it_is_called_off() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        publish(training);
        outbox.empty();

        link(training, "https://meet.example.org/another");
        MimeMessage changed = mailsTo(luis).get(0);
        assertEquals("Changed: Weekly", Postbox.subject(changed));
        assertTrue(Postbox.read(changed).contains("https://meet.example.org/another"), Postbox.read(changed));

        cancelSession(training, 2);
        MimeMessage less = mailsTo(luis).get(0);
        assertEquals("Changed: Weekly", Postbox.subject(less));
        assertFalse(Postbox.read(less).contains(DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US).format(ten.plusWeeks(2))), Postbox.read(less));

        callOff(training);
        MimeMessage off = mailsTo(luis).get(0);
        assertEquals("Called off: Weekly", Postbox.subject(off));
        assertTrue(Postbox.read(off).contains("The venue is flooded"), Postbox.read(off));
        assertEquals(List.of("TRAINER_CHANGED SENT", "TRAINER_CHANGED SENT", "TRAINER_CALLED_OFF SENT"), outbox.of(luis));
    }

    @Test
    void whoever_has_agreed_to_a_draft_is_told_too_and_of_what_follows_each_other_the_last() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        link(training, "https://meet.example.org/another");
        callOff(training);

        assertEquals(List.of("Called off: Weekly"), mailsTo(luis).stream().map(Postbox::subject).toList());
        assertEquals(List.of("TRAINER_CHANGED DROPPED", "TRAINER_CALLED_OFF SENT"), outbox.of(luis));
    }

    @Test
    void whoever_is_asked_is_told_of_another_place_as_she_was_asked_and_whoever_was_not_asked_yet_of_nothing() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        outbox.empty();
        offer(training, luis);
        place(training, "Quail Flat");
        assertEquals(List.of("TRAINER_ASKED WAITING"), outbox.of(luis));
        mailsTo(luis);

        place(training, "Heron Bay");

        String mail = Postbox.read(mailsTo(luis).get(0));
        assertTrue(mail.contains("Heron Bay"), mail);
        assertFalse(mail.contains("25 Heron Street"), mail);
        assertEquals(List.of("TRAINER_ASKED SENT", "TRAINER_CHANGED SENT"), outbox.of(luis));
    }

    @Test
    void what_changes_neither_time_nor_place_is_told_to_no_trainer() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        publish(training);
        TrainingSheet seen = queries.training(training);
        TrainingPlan before = seen.plan();

        assertInstanceOf(PlanResult.Planned.class, plan.change(new ChangeTraining(CommandId.next(), training, seen.version(),
                new TrainingPlan(before.title(), before.audience(), 11, "Bring badges", before.sessions()), seen.assigned())));

        assertEquals(List.of(), outbox.of(luis));
    }

    @Test
    void whoever_had_agreed_and_is_taken_off_is_told_unless_she_is_put_back_before_and_whoever_was_asked_is_not() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        PersonId noor = trainings.aTrainer("Noor Haddad");
        PersonId imani = trainings.aTrainer("Imani Cole");
        TrainingId training = trainings.aTraining(aWeekly(), new Trainers(luis, List.of(noor)));
        TrainingId other = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        outbox.empty();
        assign.takeOff(new TakeOffTrainer(CommandId.next(), training, version(training), luis));
        assertInstanceOf(PlanResult.Planned.class, assign.assign(command(training, luis)));
        TrainingSheet seen = queries.training(training);
        plan.change(new ChangeTraining(CommandId.next(), training, seen.version(), seen.plan(), led(luis)));
        offer(other, imani);
        assign.takeOff(new TakeOffTrainer(CommandId.next(), other, version(other), imani));

        assertEquals(List.of("You need not come: Weekly"), mailsTo(noor).stream().map(Postbox::subject).toList());
        assertEquals(List.of("TRAINER_TAKEN_OFF SENT"), outbox.of(noor));
        assertEquals(List.of("TRAINER_TAKEN_OFF DROPPED"), outbox.of(luis));
        assertEquals(List.of("TRAINER_ASKED DROPPED"), outbox.of(imani));
    }

    @Test
    void a_trainer_hears_of_a_session_that_is_off_also_if_all_others_are_over_and_nothing_of_what_is_over() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        publish(training);
        clock.moveTo(Trainings.aSession(ten.plusWeeks(1)).slot().endsAt().plus(Duration.ofDays(1)));

        cancelSession(training, 2);

        assertEquals(List.of("Changed: Weekly"), mailsTo(luis).stream().map(Postbox::subject).toList());
        callOff(training);
        assertEquals(List.of("TRAINER_CHANGED SENT"), outbox.of(luis));
    }

    @Test
    void a_change_that_is_over_before_it_is_sent_is_not_sent() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(aWeekly(), led(luis));
        link(training, "https://meet.example.org/another");
        clock.moveTo(Trainings.aSession(ten.plusWeeks(2)).slot().endsAt());

        assertEquals(List.of(), mailsTo(luis));
        assertEquals(List.of("DROPPED TOO_LATE "), outbox.reasonsOf(luis));
    }

    /** What she gets of what waits now. */
    private List<MimeMessage> mailsTo(PersonId person) throws Exception {
        outbox.emptyBut(person);
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            return post.of(person + "@example.org");
        }
    }

    private void link(TrainingId training, String link) {
        planFirst(training, first -> new SessionPlan(first.sessionId(), first.slot(), null, "", link));
    }

    private void place(TrainingId training, String city) {
        VenueId venue = trainings.aVenue(city);
        planFirst(training, first -> new SessionPlan(first.sessionId(), first.slot(), venue, "", ""));
    }

    private void planFirst(TrainingId training, UnaryOperator<SessionPlan> changed) {
        TrainingSheet seen = queries.training(training);
        assertInstanceOf(PlanResult.Planned.class, reschedule.change(new ChangeSessions(CommandId.next(), training, seen.version(),
                changed.apply(seen.plan().sessions().get(0)), SessionScope.THIS, Despite.NOTHING)));
    }

    private void cancelSession(TrainingId training, int index) {
        TrainingSheet seen = queries.training(training);
        assertInstanceOf(PlanResult.Planned.class, reschedule.cancel(
                new CancelSession(CommandId.next(), training, seen.version(), seen.plan().sessions().get(index).sessionId())));
    }

    private void callOff(TrainingId training) {
        assertInstanceOf(PlanResult.Planned.class,
                plan.cancel(new CancelTraining(CommandId.next(), training, version(training), "The venue is flooded")));
    }

    @Test
    void those_who_are_free_are_suggested_first_by_their_hours_and_each_other_one_with_what_stands_against_her() {
        PersonId busy = trainings.aTrainer("Luis Ortega");
        PersonId far = trainings.aTrainer("Noor Haddad");
        PersonId away = trainings.aTrainer("Imani Cole");
        PersonId loaded = trainings.aTrainer("Grace Okafor");
        PersonId free = trainings.aTrainer("Zora Lind");
        trainings.aTraining(inFernbrook(), led(busy));
        trainings.aTraining(Trainings.aPlan("Nurses", 10, Trainings.aSession(ten.plusMinutes(130), trainings.aVenue("Quail Flat"), "")), led(far));
        trainings.aTraining(Trainings.aPlan("Courtroom", 10, Trainings.aSession(ten.minusHours(6))), led(loaded));
        trainings.asTrainer(away);
        var tuesdays = new UnavailableTime(null, LocalTime.MIDNIGHT, null, ten.toLocalDate(), ten.toLocalDate());
        unavailability.add(new AddUnavailability(CommandId.next(), UnavailabilityId.next(), tuesdays));
        fixtures.asCoordinator();
        TrainingId training = trainings.aTraining(inFernbrook(), Trainings.NOBODY);

        List<Suggestion> suggestions = trainers.suggestions(training).suggestions().stream()
                .filter(each -> List.of(busy, far, away, loaded, free).contains(each.person())).toList();

        assertEquals(List.of(free, loaded), suggestions.subList(0, 2).stream().map(Suggestion::person).toList());
        assertEquals(120, suggestions.get(1).minutes());
        assertEquals(busy, suggestions.get(4).person());
        assertEquals(List.of(ClashKind.TRAINER_BUSY), kinds(suggestions.get(4)));
        assertFalse(suggestions.get(4).isPossible());
        assertEquals(List.of(ClashKind.TRAVEL), kinds(suggestion(training, far)));
        assertEquals(List.of(ClashKind.UNAVAILABLE), kinds(suggestion(training, away)));
        assertTrue(suggestion(training, away).isPossible());
    }

    @Test
    void the_hours_of_a_trainer_are_those_that_she_has_accepted_in_that_year_and_that_were_not_called_off() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        trainings.aTraining(at(ten.plusHours(3)), led(luis));
        trainings.aTraining(at(ten.plusYears(1)), led(luis));
        offer(trainings.aTraining(at(ten.plusHours(6)), Trainings.NOBODY), luis);
        TrainingId off = trainings.aTraining(at(ten.plusHours(9)), led(luis));
        plan.cancel(new CancelTraining(CommandId.next(), off, version(off), "The venue is flooded"));

        assertEquals(120, suggestion(trainings.aTraining(inFernbrook(), Trainings.NOBODY), luis).minutes());
        assertEquals(0, suggestion(trainings.aTraining(at(ten.minusYears(1)), Trainings.NOBODY), luis).minutes());
    }

    @Test
    void suggesting_asks_as_often_for_many_trainers_and_sessions_as_for_few() {
        TrainingId little = trainings.aTraining(inFernbrook(), Trainings.NOBODY);
        VenueId library = trainings.aVenue("Fernbrook");
        TrainingId much = trainings.aTraining(Trainings.aPlan("Weekly", 10, Trainings.aSession(ten, library, ""),
                Trainings.aSession(ten.plusWeeks(1), library, ""), Trainings.aSession(ten.plusWeeks(2), library, "")), Trainings.NOBODY);
        long few = statements.of(() -> trainers.suggestions(little));
        for (int i = 0; i < 5; i++) {
            trainings.aTraining(inFernbrook(), led(trainings.aTrainer("Luis Ortega")));
        }

        assertEquals(few, statements.of(() -> trainers.suggestions(much)));
    }

    private TrainingPlan inFernbrook() {
        return Trainings.aPlan("Human Trafficking 101", 10, Trainings.aSession(ten, trainings.aVenue("Fernbrook"), ""));
    }

    private static TrainingPlan at(LocalDateTime start) {
        return Trainings.aPlan("Courtroom", 10, Trainings.aSession(start));
    }

    private static Trainers led(PersonId trainer) {
        return new Trainers(trainer, List.of());
    }

    private void offer(TrainingId training, PersonId trainer) {
        assertInstanceOf(PlanResult.Planned.class, assign.offer(command(training, trainer)));
    }

    private AssignTrainer command(TrainingId training, PersonId trainer) {
        return new AssignTrainer(CommandId.next(), training, version(training), trainer, TrainerRole.LEAD, Despite.NOTHING);
    }

    private AnswerResult accept(TrainingId training) {
        return answers.accept(new AnswerOffer(CommandId.next(), training, ""));
    }

    private AnswerResult decline(TrainingId training, String reason) {
        return answers.decline(new AnswerOffer(CommandId.next(), training, reason));
    }

    private PlanResult publish(TrainingId training) {
        return plan.publish(new PublishTraining(CommandId.next(), training, version(training)));
    }

    private long version(TrainingId training) {
        return queries.training(training).version();
    }

    private Suggestion suggestion(TrainingId training, PersonId trainer) {
        return trainers.suggestions(training).suggestions().stream().filter(each -> each.person().equals(trainer)).findFirst().orElseThrow();
    }

    private static List<ClashKind> kinds(Suggestion suggestion) {
        return suggestion.clashes().stream().map(Clash::kind).distinct().toList();
    }
}
