package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;

/** Those who act in the figures, each with an account and a session of her own. */
record Users(List<Visitor> trainers, List<Visitor> coordinators, Visitor administrator) {

    static final int MOST = 32;

    /** Signed in by the sign-in page: so many trainers and coordinators. */
    static Users signedIn(RunningProduct product, int each) {
        return new Users(signedIn(product, "trainer", each), signedIn(product, "coordinator", each), signedIn(product, "administrator"));
    }

    private static List<Visitor> signedIn(RunningProduct product, String role, int each) {
        return IntStream.range(0, each).mapToObj(number -> signedIn(product, role + number)).toList();
    }

    static Visitor signedIn(RunningProduct product, String username) {
        try {
            Visitor visitor = new Visitor(product.address());
            visitor.signIn(username, Account.PASSWORD);
            return visitor;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
