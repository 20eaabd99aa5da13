package org.heatwatch.tests.faults;

import java.util.Optional;
import org.heatwatch.tests.http.Answer;

/** What all pages say in the same way. */
final class Pages {

    private Pages() {}

    /** What the user reads who gets something else than the page she asked for. */
    static Optional<Reply> failure(Answer answer) {
        if (answer.isSignIn()) {
            return Optional.of(Reply.signedOut(answer));
        }
        if (answer.status() != 200) {
            return Optional.of(Reply.unconfirmed(Integer.toString(answer.status())));
        }
        String messages = messages(answer);
        return messages.contains("was not saved") ? Optional.of(Reply.unconfirmed(messages)) : Optional.empty();
    }

    static String messages(Answer answer) {
        return answer.page().select(".alert, .field-error").text();
    }
}
