package org.heatwatch.tests.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.heatwatch.tests.faults.MailHouse.Mood;
import org.heatwatch.tests.http.Visitor;
import org.jsoup.nodes.Document;

/**
 * F10: people are registered while the mail server is away, slow, says no or hangs up, or the product is killed while it sends. Each
 * stands, and each letter arrives in the end; one that may have been sent twice is shown as such.
 */
final class MailTrouble {

    private static final Duration AWAY = Duration.ofHours(2);
    private static final Duration MET_WITHIN = Duration.ofMinutes(5);
    private static final Duration SENT_WITHIN = Duration.ofMinutes(3);

    private static final int USERS = 6;
    private static final int KILLS = 8;

    /** About as long as one letter takes when the mail server is slow. */
    private static final int LETTER_MILLIS = 1000;

    private final Site site;
    private final FaultTable table;

    /** @param ending of a letter that met it */
    private record Trouble(Mood mood, String word, String ending) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble(Mood.AWAY, "mail server away for 2 h", "SENT"),
            new Trouble(Mood.SLOW, "mail server slow, 0.2 s an answer", "SENT"),
            new Trouble(Mood.BUSY, "mail server refuses for now", "SENT"),
            new Trouble(Mood.REFUSES, "mail server refuses for good", "REFUSED"),
            new Trouble(Mood.DROPS, "mail server drops the line before the letter", "SENT"),
            new Trouble(Mood.HANGS_UP, "mail server takes the letter and drops the line", "SENT"));

    private static final Trouble KILLED = new Trouble(Mood.SLOW, "product killed while it sends", "SENT");

    /** People who were registered for a training, and what they were told. */
    private record Told(UUID training, Collection<Reply> replies, Duration longest) {}

    MailTrouble(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    /** @param letters that meet each trouble */
    void run(int letters) throws Exception {
        try (Mailroom mail = new Mailroom(site.product()); Crowd crowd = new Crowd()) {
            site.restartServer(site.product().jdbcUrl());
            mail.beatOften("SendMailJob");
            for (Trouble each : TROUBLES) {
                mail.house().is(each.mood());
                Told told = registered(mail, crowd, each, letters);
                meet(mail, each, told.training(), letters);
                report(mail, each, told, letters, each.mood() == Mood.HANGS_UP ? letters : 0);
            }
            kill(mail, crowd, letters);
        }
        site.restartServer(site.product().jdbcUrl());
    }

    private Told registered(Mailroom mail, Crowd crowd, Trouble trouble, int people) throws Exception {
        Stage stage = site.stage();
        UUID training = mail.training(trouble.word(), people).training();
        AtomicInteger left = new AtomicInteger(people);
        Collection<Reply> replies = new ConcurrentLinkedQueue<>();
        List<Callable<Duration>> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            Visitor visitor = site.signedIn(i);
            users.add(() -> {
                Duration longest = Duration.ZERO;
                while (left.getAndDecrement() > 0) {
                    Act act = new Register(training, stage.onFile());
                    Instant sent = Instant.now();
                    replies.add(Client.answered(() -> act.prepare(visitor).send()));
                    Duration waited = Duration.between(sent, Instant.now());
                    longest = waited.compareTo(longest) > 0 ? waited : longest;
                }
                return longest;
            });
        }
        return new Told(training, replies, crowd.all(users).stream().max(Duration::compareTo).orElseThrow());
    }

    /** Returns when each letter has met the trouble, which is over then. */
    private static void meet(Mailroom mail, Trouble trouble, UUID training, int letters) throws Exception {
        switch (trouble.mood()) {
            case AWAY -> {
                mail.timePasses(AWAY);
                Instant now = Instant.now();
                Mailroom.await("a beat in vain", MET_WITHIN, () -> mail.hasFailedSince("SendMailJob", now));
            }
            case SLOW, REFUSES -> Mailroom.await("each to have an ending", MET_WITHIN, () -> mail.left() == 0);
            default -> Mailroom.await("one try of each", MET_WITHIN, () -> mail.messages(training).stream().filter(each -> each.attempts() > 0).count() == letters);
        }
        mail.house().is(Mood.WELL);
    }

    /** The letters wait until somebody is killed in the middle of them, time and again. */
    private void kill(Mailroom mail, Crowd crowd, int letters) throws Exception {
        mail.house().is(Mood.AWAY);
        Told told = registered(mail, crowd, KILLED, letters);
        mail.house().is(KILLED.mood());
        int inFlight = 0;
        int before = mail.house().size();
        for (int i = 0; i < KILLS; i++) {
            int some = before + (i * letters + ThreadLocalRandom.current().nextInt(letters)) / KILLS;
            Mailroom.await("some letters", MET_WITHIN, () -> mail.house().size() >= some);
            Thread.sleep(ThreadLocalRandom.current().nextInt(LETTER_MILLIS));
            site.product().killServer();
            inFlight += (int) mail.sending();
            site.product().startServer();
            mail.timePasses(Mailroom.LONGEST_SENDING);
        }
        mail.house().is(Mood.WELL);
        table.figure("F10", KILLED.word() + ": kills; letters in flight then", KILLS + "; " + inFlight, inFlight <= KILLS);
        report(mail, KILLED, told, letters, inFlight);
    }

    /** @param mayRepeat how many letters may have come twice */
    private void report(Mailroom mail, Trouble trouble, Told told, int letters, int mayRepeat) throws Exception {
        mail.awaitEnd(SENT_WITHIN);
        long saved = told.replies().stream().filter(Reply::isSaved).count();
        long registered = SqlRows.number(mail.owner(), "select count(*) from registration where training_id = ? and state = 'REGISTERED'", told.training());
        table.figure("F10", trouble.word() + ": people registered meanwhile",
                "%d of %d, the longest %s s".formatted(Math.min(saved, registered), letters, FaultTable.seconds(told.longest())),
                saved == letters && registered == letters);
        List<Mailroom.Message> messages = mail.messages(told.training());
        long ended = messages.stream().filter(each -> each.state().equals(trouble.ending())
                && mail.house().times(each.messageId()) > 0 == trouble.ending().equals("SENT")).count();
        Set<String> repeated = messages.stream().map(Mailroom.Message::messageId).filter(id -> mail.house().times(id) > 1).collect(Collectors.toSet());
        boolean thrice = messages.stream().anyMatch(each -> mail.house().times(each.messageId()) > 2);
        Set<String> doubtful = shownInDoubt();
        long unsaid = messages.stream().filter(each -> repeated.contains(each.messageId()) && !doubtful.contains(each.id())).count();
        table.figure("F10", trouble.word() + ": letters without their ending (%s); repeated; of these not shown as perhaps sent twice".formatted(trouble.ending()),
                "%d of %d; %d; %d".formatted(letters - ended, letters, repeated.size(), unsaid),
                ended == letters && !thrice && unsaid == 0 && repeated.size() <= mayRepeat);
        messages.stream().filter(each -> !each.state().equals(trouble.ending())).forEach(each -> System.out.println("F10 " + trouble.word() + ": " + each));
    }

    /** The ids of the messages that the outbox shows as perhaps sent twice. */
    private Set<String> shownInDoubt() throws Exception {
        Visitor visitor = site.signedIn(0);
        Set<String> shown = new HashSet<>();
        int before = -1;
        for (int number = 1; shown.size() > before; number++) {
            before = shown.size();
            Document page = visitor.get("/notification/outbox?show=DOUBTFUL&page=" + number).page();
            page.select("tbody tr").stream().filter(row -> row.text().contains("May have been sent twice"))
                    .map(row -> row.selectFirst("th a").attr("href").replaceFirst(".*id=", ""))
                    .forEach(shown::add);
        }
        return shown;
    }
}
