package org.heatwatch.tests.faults;

import java.util.Optional;
import java.util.stream.Collectors;
import org.heatwatch.tests.http.Answer;
import org.jsoup.nodes.Element;

/** What all pages say in the same way. */
final class Pages {

    private Pages() {}

    /** A page that doesn't say that it is done gives a reason, or says nothing. */
    static Reply notDone(Answer answer) {
        String said = messages(answer);
        return said.isEmpty() ? Reply.unconfirmed("no word on " + answer.address().getPath()) : Reply.refused(said);
    }

    /** What the user reads who gets something else than the page she asked for. */
    static Optional<Reply> failure(Answer answer) {
        if (answer.isSignIn()) {
            return Optional.of(Reply.signedOut(answer));
        }
        if (answer.status() != 200) {
            return Optional.of(Reply.unconfirmed(answer.status() + " " + answer.page().select("h1").text()));
        }
        String messages = messages(answer);
        return messages.contains("was not saved") ? Optional.of(Reply.unconfirmed(messages)) : Optional.empty();
    }

    /** What the page tells of the act; empty when it says nothing. */
    static String messages(Answer answer) {
        return answer.page().select(".alert:not([hidden]), .field-error").stream().filter(each -> each.closest("[hidden]") == null)
                .map(Element::text).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }
}
