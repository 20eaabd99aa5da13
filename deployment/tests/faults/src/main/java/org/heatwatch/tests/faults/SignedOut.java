package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.heatwatch.tests.http.Account;

/** F15: the sign-in ends in mid-act, on the server or in another tab, before the last click or while it is on its way. */
final class SignedOut {

    private static final int LONGEST_HEAD_START_MILLIS = 40;

    private final Site site;
    private final FaultTable table;

    SignedOut(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run(int trials) throws Exception {
        new Trials("F15", site, table).run(trials, this::trial);
    }

    private boolean trial(Trials.Scene scene, Kind kind, int number) throws Exception {
        Act act = scene.stage().next(kind);
        ActLog.Entry entry = scene.log().asked(act.asked());
        Act.Click click = act.prepare(scene.visitor());
        boolean onItsWay = number % 4 >= 2;
        Future<Reply> sending = scene.crowd().start(() -> onItsWay ? Client.answered(click::send) : Reply.unconfirmed("not sent yet"));
        if (onItsWay) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_HEAD_START_MILLIS));
        }
        if (number % 2 == 0) {
            endOnServer(scene.visitor().account());
        } else {
            scene.visitor().call("POST", "/sign-out", "");
        }
        Reply reply = Crowd.result(sending);
        if (!onItsWay) {
            reply = Client.answered(click::send);
        }
        entry.answered(reply);
        boolean told = reply.meaning() == Reply.Meaning.SIGNED_OUT || onItsWay && reply.isSaved();
        scene.visitor().signIn(site.coordinator(scene.user()).username(), Account.PASSWORD);
        Reply afterwards = Client.answered(() -> act.prepare(scene.visitor()).send());
        entry.answered(afterwards);
        if (!told || !afterwards.isSaved()) {
            System.out.println("F15 unexpected " + kind.word() + " " + act.asked().key() + ": " + reply + ", then " + afterwards);
        }
        return told && afterwards.isSaved();
    }

    private void endOnServer(String account) throws SQLException {
        try (Connection owner = site.product().ownerConnection()) {
            SqlRows.change(owner, "update sign_in set ended_at = now() where account_id = ? and ended_at is null", UUID.fromString(account));
        }
    }
}
