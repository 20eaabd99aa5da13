package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.notification.MessageSheet;
import org.heatwatch.service.notification.OutboxFilter;
import org.heatwatch.service.notification.OutboxQueries;
import org.heatwatch.service.notification.OutboxSearch;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.SettleRegistrations;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.junit.jupiter.api.Test;

/** From an act to somebody's mail, by way of mail servers that take it, refuse it, are away or say nothing. */
class MailIT extends WithMail {

    private static final int NOBODY_LISTENS = 1;

    @Inject
    PlanTraining plan;

    @Inject
    RegisterPeople seats;

    @Inject
    TrainingQueries queries;

    @Inject
    SettleRegistrations settle;

    @Inject
    OutboxQueries messages;

    @Inject
    Rolls rolls;

    @Resource
    UserTransaction transaction;

    @Test
    void whoever_gets_a_seat_is_told_once_with_a_calendar_entry() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        register(aPublished(5), ana);

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            heart.beats("SendMailJob");

            assertEquals(1, post.of(address(ana)).size());
            String mail = Postbox.read(post.of(address(ana)).get(0));
            assertTrue(mail.contains("Ana Ruiz") && mail.contains("METHOD:REQUEST"), mail);
            assertTrue(mail.contains("text/calendar; charset=UTF-8; method=REQUEST"), mail);
            assertEquals(outbox.messageId(ana), post.of(address(ana)).get(0).getMessageID());
        }
        assertEquals(List.of("SEATED SENT"), outbox.of(ana));
    }

    @Test
    void whoever_waits_is_told_so_and_told_of_her_seat_when_there_is_one() throws Exception {
        TrainingId training = aPublished(1);
        PersonId first = trainings.aPerson("Ana Ruiz");
        PersonId second = trainings.aPerson("Mei Tan");
        register(training, first);
        register(training, second);

        change(training, 2, queries.training(training).plan().sessions());

        assertEquals(List.of("SEATED WAITING"), outbox.of(first));
        assertEquals(List.of("WAITLISTED WAITING", "SEATED WAITING"), outbox.of(second));
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(1, post.of(address(second)).size());
        }
        assertEquals(List.of("WAITLISTED DROPPED", "SEATED SENT"), outbox.of(second));
    }

    @Test
    void at_the_door_nobody_is_told_by_mail_that_she_is_there_not_even_if_she_had_waited() {
        TrainingId training = aPublished(1);
        PersonId ana = trainings.aPerson("Ana Ruiz");
        PersonId mei = trainings.aPerson("Mei Tan");
        rolls.walkIn(training, ana, false);
        register(training, mei);

        rolls.walkIn(training, mei, true);

        assertEquals(List.of(), outbox.of(ana));
        assertEquals(List.of("WAITLISTED WAITING"), outbox.of(mei));
        assertEquals(List.of(ana, mei), trainings.people(training));
    }

    @Test
    void what_was_sent_is_read_as_it_was_sent_also_when_the_training_moved_and_she_has_another_address_since() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        String before = address(ana);
        TrainingId training = aPublished(5);
        register(training, ana);
        OutboxMessageId id = messages.messages(new OutboxSearch(OutboxFilter.ALL, ana, training), 0, 1).get(0).id();
        MessageSheet waiting = messages.message(id);
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            assertTrue(Postbox.read(post.of(before).get(0)).contains(waiting.text().lines().findFirst().orElseThrow()));
        }
        SessionPlan planned = queries.training(training).plan().sessions().get(0);
        change(training, 5, List.of(new SessionPlan(planned.sessionId(), Trainings.aSession().slot(), null, "", planned.link())));
        outbox.address(ana, "another@example.org");

        MessageSheet sent = messages.message(id);

        assertEquals(List.of(false, true), List.of(waiting.kept(), sent.kept()));
        assertEquals(List.of(before, waiting.subject(), waiting.text()), List.of(sent.address(), sent.subject(), sent.text()));
    }

    @Test
    void an_act_that_is_undone_puts_nothing() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = aPublished(5);
        transaction.begin();
        register(training, ana);
        transaction.rollback();

        assertEquals(List.of(), outbox.of(ana));
    }

    @Test
    void nobody_hears_of_a_draft_and_everybody_on_it_when_it_is_published() {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        PersonId mei = trainings.aPerson("Mei Tan");
        TrainingId training = trainings.aTraining(1, new Trainers(trainings.aTrainer("Luis Ortega"), List.of()));
        register(training, ana);
        register(training, mei);
        assertEquals(List.of(), outbox.of(ana));

        plan.publish(new PublishTraining(CommandId.next(), training, 0));

        assertEquals(List.of("SEATED WAITING"), outbox.of(ana));
        assertEquals(List.of("WAITLISTED WAITING"), outbox.of(mei));
    }

    @Test
    void a_move_and_a_cancellation_reach_the_calendar_entry_that_is_there() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = aPublished(5);
        register(training, ana);
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            SessionPlan before = queries.training(training).plan().sessions().get(0);
            change(training, 5, List.of(new SessionPlan(before.sessionId(), Trainings.aSession().slot(), null, "", before.link())));
            heart.beats("SendMailJob");
            TrainingSheet sheet = queries.training(training);
            plan.cancel(new CancelTraining(CommandId.next(), training, sheet.version(), "The venue is closed"));
            heart.beats("SendMailJob");

            List<MimeMessage> mails = post.of(address(ana));
            assertEquals(List.of("METHOD:REQUEST", "METHOD:REQUEST", "METHOD:CANCEL"),
                    mails.stream().map(mail -> line(mail, "METHOD:")).toList());
            assertEquals(1, mails.stream().map(mail -> line(mail, "UID:")).distinct().count());
            List<Integer> sequences = mails.stream()
                    .map(mail -> Integer.valueOf(line(mail, "SEQUENCE:").substring("SEQUENCE:".length())))
                    .toList();
            assertTrue(sequences.get(0) < sequences.get(1) && sequences.get(1) < sequences.get(2), sequences::toString);
            assertTrue(Postbox.read(mails.get(2)).contains("The venue is closed"));
        }
    }

    @Test
    void whoever_waits_is_told_of_a_move_and_that_she_still_waits() throws Exception {
        TrainingId training = aPublished(1);
        PersonId mei = trainings.aPerson("Mei Tan");
        register(training, trainings.aPerson("Ana Ruiz"));
        register(training, mei);
        SessionPlan before = queries.training(training).plan().sessions().get(0);

        change(training, 1, List.of(new SessionPlan(before.sessionId(), Trainings.aSession().slot(), null, "", before.link())));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(List.of("Changed: Human Trafficking 101"), post.of(address(mei)).stream().map(Postbox::subject).toList());
            String mail = Postbox.read(post.of(address(mei)).get(0));
            assertTrue(mail.contains("You are on the waitlist") && !mail.contains("have a place") && !mail.contains("METHOD:"), mail);
        }
    }

    @Test
    void a_session_that_is_dropped_is_one_letter_to_whoever_has_a_seat_and_takes_it_out_of_her_calendar() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        PersonId mei = trainings.aPerson("Mei Tan");
        TrainingId training = trainings.published(Trainings.aPlan("Human Trafficking 101", 1, Trainings.aSession(), Trainings.aSession()));
        register(training, ana);
        register(training, mei);
        List<SessionPlan> sessions = queries.training(training).plan().sessions();
        outbox.empty();

        change(training, 1, sessions.subList(0, 1));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(List.of("One session less: Human Trafficking 101"), post.of(address(ana)).stream().map(Postbox::subject).toList());
            String off = Postbox.read(post.of(address(ana)).get(0));
            assertTrue(off.contains("METHOD:REQUEST") && !off.contains("RECURRENCE-ID"), off);
            assertEquals(List.of(training + "@heatwatch"), uids(off));
            assertEquals(1, starts(off).size());
            assertEquals(List.of("Changed: Human Trafficking 101"), post.of(address(mei)).stream().map(Postbox::subject).toList());
        }
    }

    @Test
    void a_session_that_is_dropped_is_told_also_if_all_others_are_over() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = trainings.published(Trainings.aPlan("Human Trafficking 101", 5, Trainings.aSession(), Trainings.aSession()));
        register(training, ana);
        List<SessionPlan> sessions = queries.training(training).plan().sessions();
        outbox.empty();
        clock.moveTo(sessions.get(0).slot().endsAt());

        change(training, 5, sessions.subList(0, 1));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(List.of("One session less: Human Trafficking 101"), post.of(address(ana)).stream().map(Postbox::subject).toList());
        }
    }

    @Test
    void a_session_that_is_dropped_while_another_one_moves_is_taken_out_of_calendars_and_the_others_are_told_anew() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = trainings.published(Trainings.aPlan("Human Trafficking 101", 5, Trainings.aSession(), Trainings.aSession()));
        register(training, ana);
        List<SessionPlan> sessions = queries.training(training).plan().sessions();
        outbox.empty();

        change(training, 5, List.of(new SessionPlan(sessions.get(0).sessionId(), sessions.get(0).slot(), null, "", "https://meet.example.org/another")));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            Map<String, String> mails = post.of(address(ana)).stream().collect(Collectors.toMap(Postbox::subject, Postbox::read));
            assertEquals(Set.of("One session less: Human Trafficking 101", "Changed: Human Trafficking 101"), mails.keySet());
            assertEquals(Set.of(List.of(training + "@heatwatch")), mails.values().stream().map(MailIT::uids).collect(Collectors.toSet()));
            assertEquals(1, mails.values().stream().map(MailIT::starts).distinct().count());
        }
    }

    @Test
    void who_cancels_before_she_was_told_that_a_session_is_off_is_told_only_of_that_and_gets_no_entry_back() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = trainings.published(Trainings.aPlan("Human Trafficking 101", 5, Trainings.aSession(), Trainings.aSession()));
        register(training, ana);
        List<SessionPlan> sessions = queries.training(training).plan().sessions();
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            change(training, 5, sessions.subList(0, 1));
            RegistrationLine line = queries.registrations(training, 0, 1).get(0);
            settle.cancel(new CancelRegistration(CommandId.next(), line.id(), line.version(), ""));
            heart.beats("SendMailJob");

            assertEquals(List.of("METHOD:REQUEST", "METHOD:CANCEL"), post.of(address(ana)).stream().map(Postbox::read)
                    .flatMap(mail -> found("(?m)^(METHOD:.*?)\\r?$", mail).stream().distinct()).toList());
        }
    }

    @Test
    void a_change_that_nobody_on_it_sees_tells_nobody() {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = aPublished(5);
        register(training, ana);

        change(training, 6, queries.training(training).plan().sessions());

        assertEquals(List.of("SEATED WAITING"), outbox.of(ana));
    }

    @Test
    void what_was_not_sent_yet_and_is_not_true_any_more_is_dropped() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = aPublished(5);
        register(training, ana);
        plan.cancel(new CancelTraining(CommandId.next(), training, queries.training(training).version(), "The venue is closed"));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(List.of("Called off: Human Trafficking 101"), post.of(address(ana)).stream().map(Postbox::subject).toList());
        }
        assertEquals(List.of("SEATED DROPPED", "CALLED_OFF SENT"), outbox.of(ana));
    }

    @Test
    void what_is_over_is_not_sent() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        register(aPublished(5), ana);
        clock.moveTo(Instant.parse("2200-01-01T00:00:00Z"));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(0, post.size());
        }
        assertEquals(List.of("DROPPED TOO_LATE "), outbox.reasonsOf(ana));
    }

    @Test
    void a_mail_server_that_is_away_fails_no_message() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        register(aPublished(5), ana);
        Postbox.sendTo(NOBODY_LISTENS);
        assertThrows(IllegalStateException.class, () -> heart.beats("SendMailJob"));
        assertEquals(List.of("WAITING  "), outbox.reasonsOf(ana));

        clock.moveTo(Instant.now().plus(Duration.ofHours(2)));
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(1, post.of(address(ana)).size());
        }
    }

    @Test
    void an_address_that_the_mail_server_refuses_is_given_up_and_the_next_one_is_sent() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = aPublished(5);
        register(training, ana);
        try (var server = new StubbornMailServer("RCPT", "550 5.1.1 no such mailbox")) {
            heart.beats("SendMailJob");
            assertEquals(List.of(), server.messageIds());
        }
        assertEquals(List.of("REFUSED SERVER_REPLIED 550 5.1.1 no such mailbox"), outbox.reasonsOf(ana));
    }

    @Test
    void what_is_refused_for_now_is_sent_later() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        register(aPublished(5), ana);
        try (var server = new StubbornMailServer(".", "451 4.7.1 come back later")) {
            heart.beats("SendMailJob");
            heart.beats("SendMailJob");

            assertEquals(1, server.messageIds().size());
        }
        assertEquals(List.of("WAITING SERVER_REPLIED 451 4.7.1 come back later"), outbox.reasonsOf(ana));
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(2)));
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(1, post.of(address(ana)).size());
        }
        assertFalse(outbox.isDoubtful(ana));
    }

    @Test
    void a_mail_server_that_takes_it_and_says_nothing_gets_it_once_more_under_the_same_id() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        register(aPublished(5), ana);
        try (var server = new StubbornMailServer(".", "")) {
            heart.beats("SendMailJob");
            assertTrue(outbox.isDoubtful(ana));
            for (int hours = 1; hours < 4; hours++) {
                clock.moveTo(Instant.now().plus(Duration.ofHours(hours)));
                heart.beats("SendMailJob");
            }

            assertEquals(List.of(outbox.messageId(ana), outbox.messageId(ana)), server.messageIds());
        }
        assertEquals(List.of("SEATED MAYBE_SENT"), outbox.of(ana));
    }

    @Test
    void what_a_killed_sender_left_is_sent_once_more_under_the_same_id() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        register(aPublished(5), ana);
        outbox.leftInTheMiddle(ana, Duration.ofMinutes(9));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            assertEquals(0, post.size());

            clock.moveTo(Instant.now().plus(Duration.ofMinutes(2)));
            heart.beats("SendMailJob");
            clock.moveTo(Instant.now().plus(Duration.ofMinutes(4)));
            heart.beats("SendMailJob");

            assertEquals(List.of(outbox.messageId(ana)), post.of(address(ana)).stream().map(Postbox::messageId).toList());
        }
        assertEquals(List.of("SEATED SENT"), outbox.of(ana));
        assertTrue(outbox.isDoubtful(ana));
    }

    @Test
    void whoever_has_no_address_gets_it_when_she_has_one() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        outbox.address(ana, null);
        register(aPublished(5), ana);
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            assertEquals(List.of("WAITING ADDRESS_MISSING "), outbox.reasonsOf(ana));

            outbox.address(ana, "ana-now@example.org");
            clock.moveTo(Instant.now().plus(Duration.ofMinutes(61)));
            heart.beats("SendMailJob");

            assertEquals(1, post.of("ana-now@example.org").size());
        }
    }

    @Test
    void nobody_reads_of_others_in_her_mail() throws Exception {
        TrainingId training = aPublished(2);
        List<PersonId> people = Stream.of("Canary Alpha", "Canary Beta", "Canary Gamma").map(trainings::aPerson).toList();
        people.forEach(person -> register(training, person));
        change(training, 3, List.of(queries.training(training).plan().sessions().get(0), Trainings.aSession()));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            for (PersonId person : people) {
                String all = post.of(address(person)).stream()
                        .map(mail -> GreenMailUtil.getWholeMessage(mail) + Postbox.read(mail))
                        .collect(Collectors.joining());
                assertTrue(all.contains(address(person)));
                people.stream().filter(other -> !other.equals(person)).forEach(other -> assertFalse(all.contains(address(other)), all));
                assertEquals(1, found("Canary (\\w+)", all).stream().distinct().count(), all);
                assertFalse(all.contains("Luis Ortega"), all);
            }
        }
    }

    @Test
    void a_title_of_two_lines_adds_no_header() throws Exception {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        TrainingId training = trainings.published(Trainings.aPlan("Signs\r\nBcc: eve@example.org", 5, Trainings.aSession()));
        register(training, ana);

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(1, post.size());
            assertEquals("You have a seat: Signs Bcc: eve@example.org", Postbox.subject(post.of(address(ana)).get(0)));
        }
    }

    private TrainingId aPublished(int capacity) {
        return trainings.published(Trainings.aPlan(capacity));
    }

    private void register(TrainingId training, PersonId person) {
        seats.register(new RegisterPerson(CommandId.next(), training, person));
    }

    private void change(TrainingId training, int capacity, List<SessionPlan> sessions) {
        TrainingSheet sheet = queries.training(training);
        TrainingPlan before = sheet.plan();
        plan.change(new ChangeTraining(CommandId.next(), training, sheet.version(),
                new TrainingPlan(before.title(), before.audience(), capacity, before.notes(), sessions), sheet.assigned()));
    }

    private static String address(PersonId person) {
        return person + "@example.org";
    }

    /** Of the events in a mail, each once. */
    private static List<String> uids(String mail) {
        return found("(?m)^UID:(.*?)\\r?$", mail).stream().distinct().toList();
    }

    /** When its events begin, each once. */
    private static List<String> starts(String mail) {
        return found("(?m)^DTSTART;TZID=(.*?)\\r?$", mail).stream().distinct().toList();
    }

    private static String line(MimeMessage mail, String begin) {
        return found("(?m)^(" + begin + ".*?)\\r?$", Postbox.read(mail)).get(0);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
