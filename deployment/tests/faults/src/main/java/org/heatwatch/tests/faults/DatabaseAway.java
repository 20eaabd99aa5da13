package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Visitor;

/** F3: the database is away for 60 s. Users are told within 5 s, and the server finds it again without a restart. */
final class DatabaseAway {

    private static final Duration AWAY = Duration.ofSeconds(60);
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(5);
    private static final Duration HEALED_WITHIN = Duration.ofSeconds(30);

    private static final int BETWEEN_MILLIS = 500;

    private final Site site;
    private final FaultTable table;

    DatabaseAway(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run() throws Exception {
        Stage stage = site.stage();
        Visitor visitor = site.signedIn(0);
        long server = site.product().serverPid();
        try (ActLog log = new ActLog(site.folder().resolve("F3.log"))) {
            List<Act> acts = new ArrayList<>();
            List<ActLog.Entry> entries = new ArrayList<>();
            Duration longest = Duration.ZERO;
            int told = 0;
            Instant gone = Instant.now();
            site.product().stopDatabase();
            while (Instant.now().isBefore(gone.plus(AWAY))) {
                Act act = stage.next(Kind.MARKING);
                acts.add(act);
                ActLog.Entry entry = log.asked(act.asked());
                entries.add(entry);
                Instant sent = Instant.now();
                entry.answered(Client.answered(() -> act.prepare(visitor).send()));
                Duration waited = Duration.between(sent, Instant.now());
                longest = waited.compareTo(longest) > 0 ? waited : longest;
                sent = Instant.now();
                Answer page = visitor.get("/training/trainings");
                waited = Duration.between(sent, Instant.now());
                longest = waited.compareTo(longest) > 0 ? waited : longest;
                Thread.sleep(BETWEEN_MILLIS);
                told += page.status() == 200 || page.page().select("h1").text().isBlank() ? 0 : 1;
            }
            site.product().startDatabase();
            Instant back = Instant.now();
            Duration healed = Duration.ZERO;
            for (int i = 0; i < acts.size(); i++) {
                Act act = acts.get(i);
                ActLog.Entry entry = entries.get(i);
                while (!entry.isSaved() && Instant.now().isBefore(back.plus(HEALED_WITHIN))) {
                    entry.answered(Client.answered(() -> act.prepare(visitor).send()));
                }
                healed = i == 0 ? Duration.between(back, Instant.now()) : healed;
            }
            table.figure("F3", "longest wait for a notice, of %d marks and pages".formatted(2 * acts.size()),
                    FaultTable.seconds(longest) + " s", longest.compareTo(TOLD_WITHIN) <= 0);
            table.figure("F3", "pages that said so", told + " of " + acts.size(), told == acts.size());
            table.figure("F3", "first mark saved after the database was back, same server process", FaultTable.seconds(healed) + " s",
                    entries.get(0).isSaved() && site.product().serverPid() == server);
            try (Connection owner = site.product().ownerConnection()) {
                Comparison comparison = new Comparison(log.entries(), Traces.of(owner, stage, acts.stream().map(Act::asked).toList()), gone);
                long saved = entries.stream().filter(ActLog.Entry::isSaved).count();
                table.figure("F3", "marks kept by their users and sent again: saved once", saved + " of " + acts.size(),
                        saved == acts.size() && comparison.details().isEmpty());
            }
        }
    }
}
