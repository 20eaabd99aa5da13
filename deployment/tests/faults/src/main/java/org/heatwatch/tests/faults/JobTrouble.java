package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.tests.faults.MailHouse.Mood;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Visitor;

/** F11: a job that fails each time, one that doesn't end, and one that stumbles over a single row. The others go on, and somebody sees it. */
final class JobTrouble {

    private static final Duration BEATEN_WITHIN = Duration.ofSeconds(90);
    private static final int FAILURES = 3;

    private final Site site;
    private final FaultTable table;

    JobTrouble(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run() throws Exception {
        String username;
        try (Connection owner = site.product().ownerConnection()) {
            username = Account.added(owner, "ADMINISTRATOR", "Administrator").username();
        }
        try (Mailroom mail = new Mailroom(site.product())) {
            site.restartServer(site.product().jdbcUrl());
            Visitor administrator = new Visitor(site.product().address());
            administrator.signIn(username, Account.PASSWORD);
            failsEachTime(mail, administrator);
            doesNotEnd(mail, administrator);
            stumbles(mail);
        }
        site.restartServer(site.product().jdbcUrl());
    }

    private void failsEachTime(Mailroom mail, Visitor administrator) throws Exception {
        SqlRows.change(mail.owner(), "revoke select on session_reminder from heatwatch_app");
        try {
            Instant begin = Instant.now();
            for (int i = 1; i <= FAILURES; i++) {
                int times = i;
                mail.beat("RemindJob");
                Mailroom.await("a failure", BEATEN_WITHIN, () -> failures(mail, "RemindJob") >= times);
            }
            long others = sentMeanwhile(mail);
            long failures = failures(mail, "RemindJob");
            String page = administrator.get("/reporting/jobs").page().text();
            String today = administrator.get("/today").page().text();
            boolean shown = page.contains("Fails") && page.contains(failures + " times in a row") && today.contains("doesn’t do what it should");
            table.figure("F11", "a job that always fails: letters that another job sent meanwhile; its own beats",
                    "%d of 5; %d in %d s".formatted(others, failures, Duration.between(begin, Instant.now()).toSeconds()),
                    others == 5 && failures <= FAILURES + 2);
            table.figure("F11", "a job that always fails: shown to the administrator on Today and among the jobs", shown ? "yes" : page, shown);
        } finally {
            SqlRows.change(mail.owner(), "grant select on session_reminder to heatwatch_app");
        }
        mail.beat("RemindJob");
        Mailroom.await("the job to work again", BEATEN_WITHIN, () -> failures(mail, "RemindJob") == 0);
    }

    private void doesNotEnd(Mailroom mail, Visitor administrator) throws Exception {
        mail.house().is(Mood.ENDLESS);
        int talks = mail.house().talks();
        UUID told = registered(mail, site.signedIn(1), 1);
        Mailroom.await("the job to hang", BEATEN_WITHIN, () -> mail.house().talks() > talks);
        Stage.Place reminded = mail.training("Reminded", 1);
        Visitor coordinator = site.signedIn(0);
        boolean marked = Client.answered(() -> site.stage().next(Kind.MARKING).prepare(coordinator).send()).isSaved();
        SqlRows.change(mail.owner(), "insert into session_reminder (session_id, kind, due_at) values (?, 'REMINDER', now())", reminded.session());
        mail.beat("RemindJob");
        Mailroom.await("another job", BEATEN_WITHIN, () -> SqlRows.number(mail.owner(),
                "select count(*) from session_reminder where done_at is not null and session_id = ?", reminded.session()) == 1);
        SqlRows.change(mail.owner(), "update job_run set begun_at = begun_at - interval '6 minutes', ended_at = ended_at - interval '6 minutes' where job = 'SendMailJob'");
        String page = administrator.get("/reporting/jobs").page().text();
        boolean shown = page.contains("Doesn’t end");
        boolean alone = mail.house().talks() == talks + 1;
        table.figure("F11", "a job that doesn't end (a mail server that greets for ever): another job's work done, a mark saved; begun once more meanwhile",
                "1 of 1, %s; %d".formatted(marked ? "yes" : "no", mail.house().talks() - talks - 1), marked && alone);
        table.figure("F11", "a job that doesn't end: shown to the administrator after 5 min (clock moved)", shown ? "yes" : page, shown);
        mail.house().is(Mood.WELL);
        mail.house().hangUp();
        Mailroom.await("the letter", BEATEN_WITHIN, () -> mail.messages(told).stream().allMatch(each -> each.state().equals("SENT")));
    }

    /** A message about a session in a time zone that there isn't. */
    private void stumbles(Mailroom mail) throws Exception {
        mail.house().is(Mood.AWAY);
        UUID broken = registered(mail, site.signedIn(1), 1);
        SqlRows.change(mail.owner(), "update training_session set zone = 'Nowhere/Land' where training_id = ?", broken);
        UUID whole = registered(mail, site.signedIn(1), 4);
        mail.house().is(Mood.WELL);
        Mailroom.await("the letters behind it", BEATEN_WITHIN, () -> mail.messages(whole).stream().allMatch(each -> each.state().equals("SENT")));
        int tries = mail.messages(broken).get(0).attempts();
        SqlRows.change(mail.owner(), "update outbox_message set attempts = 29 where training_id = ?", broken);
        mail.timePasses(Duration.ofHours(1));
        Mailroom.await("the last try", BEATEN_WITHIN, () -> mail.messages(broken).get(0).state().equals("REFUSED"));
        table.figure("F11", "a message that can't be written: those behind it sent; tries of it by then; given up after",
                "4 of 4; %d; %d".formatted(tries, mail.messages(broken).get(0).attempts()), tries == 1);
        SqlRows.change(mail.owner(), "update training_session set zone = 'America/Los_Angeles' where training_id = ?", broken);
    }

    private long sentMeanwhile(Mailroom mail) throws Exception {
        UUID training = registered(mail, site.signedIn(1), 5);
        Mailroom.await("letters", BEATEN_WITHIN, () -> mail.messages(training).stream().allMatch(each -> each.state().equals("SENT")));
        return mail.messages(training).stream().filter(each -> mail.house().times(each.messageId()) == 1).count();
    }

    private UUID registered(Mailroom mail, Visitor coordinator, int people) throws Exception {
        Stage stage = site.stage();
        UUID training = mail.training("Told", people).training();
        for (int i = 0; i < people; i++) {
            Act act = new Register(training, stage.onFile());
            if (!Client.answered(() -> act.prepare(coordinator).send()).isSaved()) {
                throw new IllegalStateException("nobody is registered");
            }
        }
        return training;
    }

    private static long failures(Mailroom mail, String job) throws SQLException {
        return SqlRows.number(mail.owner(), "select failures from job_run where job = ?", job);
    }
}
