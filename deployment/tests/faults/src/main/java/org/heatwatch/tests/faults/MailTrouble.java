package org.heatwatch.tests.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.tests.faults.MailHouse.Mood;
import org.heatwatch.tests.http.Visitor;

/** F10: people are registered while the mail server is away, slow, says no or hangs up. Each stands, and each letter arrives in the end. */
final class MailTrouble {

    private static final Duration AWAY = Duration.ofHours(2);

    /** A beat comes every ten seconds, and ends at the first letter that isn't taken. */
    private static final Duration TRIED_WITHIN = Duration.ofSeconds(120);
    private static final Duration SENT_WITHIN = Duration.ofSeconds(120);
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);

    private final Site site;
    private final FaultTable table;

    /** @param people so many that all of their letters meet the trouble soon */
    private record Trouble(Mood mood, int people, String word) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble(Mood.AWAY, 20, "mail server away for 2 h"),
            new Trouble(Mood.SLOW, 6, "mail server slow, 0.7 s an answer"),
            new Trouble(Mood.BUSY, 4, "mail server refuses for now"),
            new Trouble(Mood.HANGS_UP, 4, "mail server takes the letter and hangs up after DATA"));

    MailTrouble(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run() throws Exception {
        try (Mailroom mail = new Mailroom(site.product())) {
            site.restartServer(site.product().jdbcUrl());
            for (Trouble each : TROUBLES) {
                strike(mail, each);
            }
        }
        site.restartServer(site.product().jdbcUrl());
    }

    private void strike(Mailroom mail, Trouble trouble) throws Exception {
        Stage stage = site.stage();
        Stage.Place training = mail.training(trouble.word(), trouble.people());
        Visitor visitor = site.signedIn(0);
        mail.house().is(trouble.mood());
        int before = mail.house().size();
        List<Reply> replies = new ArrayList<>();
        Duration longest = Duration.ZERO;
        for (int i = 0; i < trouble.people(); i++) {
            Act act = new Register(training.training(), stage.onFile());
            Instant sent = Instant.now();
            replies.add(Client.answered(() -> act.prepare(visitor).send()));
            Duration waited = Duration.between(sent, Instant.now());
            longest = waited.compareTo(longest) > 0 ? waited : longest;
        }
        meet(mail, trouble, training, before);
        mail.house().is(Mood.WELL);
        mail.timePasses(LONGEST_WAIT);
        Mailroom.await("the letters", SENT_WITHIN, () -> mail.left() == 0);
        report(mail, trouble, training, replies, longest, visitor);
    }

    /** Returns when each letter has met the trouble. */
    private static void meet(Mailroom mail, Trouble trouble, Stage.Place training, int before) throws Exception {
        switch (trouble.mood()) {
            case AWAY -> {
                mail.timePasses(AWAY);
                Mailroom.await("a beat in vain", TRIED_WITHIN, () -> SqlRows.number(mail.owner(), """
                        select count(*) from job_run where job = 'SendMailJob' and failures > 0""") == 1);
            }
            case SLOW -> Mailroom.await("the slow letters", TRIED_WITHIN, () -> mail.house().size() == before + trouble.people());
            default -> Mailroom.await("one try of each", TRIED_WITHIN, () -> mail.messages(training.training()).stream().allMatch(each -> each.attempts() > 0));
        }
    }

    private void report(Mailroom mail, Trouble trouble, Stage.Place training, List<Reply> replies, Duration longest, Visitor visitor)
            throws Exception {
        List<Mailroom.Message> messages = mail.messages(training.training());
        long saved = replies.stream().filter(Reply::isSaved).count();
        long registered = SqlRows.number(mail.owner(), "select count(*) from registration where training_id = ? and state = 'REGISTERED'",
                training.training());
        table.figure("F10", trouble.word() + ": people registered meanwhile",
                "%d of %d, the longest %s s".formatted(Math.min(saved, registered), trouble.people(), FaultTable.seconds(longest)),
                saved == trouble.people() && registered == trouble.people());
        long lost = trouble.people() - messages.stream().filter(each -> mail.house().times(each.messageId()) > 0 && each.state().equals("SENT")).count();
        Set<String> repeated = messages.stream().map(Mailroom.Message::messageId).filter(id -> mail.house().times(id) > 1).collect(Collectors.toSet());
        Set<String> doubtful = messages.stream().filter(Mailroom.Message::doubtful).map(Mailroom.Message::messageId).collect(Collectors.toSet());
        boolean thrice = messages.stream().anyMatch(each -> mail.house().times(each.messageId()) > 2);
        Set<String> unsaid = new HashSet<>(repeated);
        unsaid.removeAll(doubtful);
        boolean shown = repeated.isEmpty() || visitor.get("/notification/outbox?show=DOUBTFUL").page().text().contains(trouble.word());
        boolean mayRepeat = trouble.mood() == Mood.HANGS_UP;
        table.figure("F10", trouble.word() + ": letters lost; repeated; of these shown as perhaps sent twice",
                "%d; %d; %d".formatted(lost, repeated.size(), shown ? repeated.size() - unsaid.size() : 0),
                lost == 0 && !thrice && unsaid.isEmpty() && shown && (mayRepeat || repeated.isEmpty()));
    }
}
