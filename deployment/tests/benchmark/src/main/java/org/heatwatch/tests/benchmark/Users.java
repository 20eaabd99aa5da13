package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;

/** Those who act in the figures, each with an account and a session of her own, signed in by the sign-in page when she is first needed. */
final class Users {

    /** Of each role. */
    static final int MOST = 32;

    private final RunningProduct product;
    private final Map<String, Visitor> signedIn = new ConcurrentHashMap<>();

    Users(RunningProduct product) {
        this.product = product;
    }

    Visitor trainer(int number) {
        return signedIn.computeIfAbsent("trainer" + number, this::another);
    }

    Visitor coordinator(int number) {
        return signedIn.computeIfAbsent("coordinator" + number, this::another);
    }

    /** One of those who delivered trainings in all the years. */
    Visitor busyTrainer() {
        return signedIn.computeIfAbsent("user0", this::another);
    }

    Visitor administrator() {
        return signedIn.computeIfAbsent("administrator", this::another);
    }

    /** A session more for this account. */
    Visitor another(String username) {
        try {
            Visitor visitor = new Visitor(product.address());
            visitor.signIn(username, Account.PASSWORD);
            return visitor;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int sessions() {
        return signedIn.size();
    }
}
