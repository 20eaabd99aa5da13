package org.heatwatch.tests.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Visitor;

/** A user who does one act after the other, and keeps at one until she is answered. */
final class Client {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Visitor visitor;
    private final Account account;
    private final ActLog log;
    private Supplier<Act> acts;
    private Act act;
    private ActLog.Entry entry;
    private volatile int signIns;

    Client(Visitor visitor, Account account, ActLog log) {
        this.visitor = visitor;
        this.account = account;
        this.log = log;
    }

    void does(Supplier<Act> newActs) {
        acts = newActs;
    }

    /** How often she was asked to sign in anew. */
    int signIns() {
        return signIns;
    }

    /** Does one act after the other until the fault has struck, or one isn't answered. */
    void actUntil(BooleanSupplier struck) throws InterruptedException {
        while (!struck.getAsBoolean() && (entry == null || entry.isFinal())) {
            act();
        }
    }

    /**
     * Does one act.
     *
     * @return whether it was answered
     */
    boolean act() throws InterruptedException {
        act = acts.get();
        entry = log.asked(act.asked());
        send();
        return entry.isFinal();
    }

    /** Sends what wasn't answered again, under the same command id, until it is, signing in where that is asked. */
    void insist(Instant deadline) throws InterruptedException {
        while (!entry.isFinal() && Instant.now().isBefore(deadline)) {
            if (entry.reply().filter(reply -> reply.meaning() == Reply.Meaning.SIGNED_OUT).isPresent()) {
                signIn();
            }
            send();
            if (!entry.isFinal()) {
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private void send() throws InterruptedException {
        entry.answered(answered(() -> act.prepare(visitor).send()));
    }

    private void signIn() throws InterruptedException {
        signIns++;
        answered(() -> {
            visitor.signIn(account.username(), Account.PASSWORD);
            return Reply.saved("signed in");
        });
    }

    /** What the user understands: without a page that she can use, nothing is confirmed. */
    static Reply answered(Callable<Reply> sending) throws InterruptedException {
        try {
            return sending.call();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (IOException | IllegalStateException nothing) {
            return Reply.unconfirmed("no answer: " + nothing);
        } catch (Exception bug) {
            throw new IllegalStateException(bug);
        }
    }
}
