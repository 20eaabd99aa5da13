package org.heatwatch.tests.faults;

import org.heatwatch.tests.http.Answer;

/**
 * What the product said to an act, as its user understands it.
 *
 * @param said the sentence, or the status
 */
record Reply(Meaning meaning, String said) {

    enum Meaning {
        /** It is done. */
        SAVED,
        /** It is not done, for a reason that is given. */
        REFUSED,
        /** It is not done, because the sender is signed out. */
        SIGNED_OUT,
        /** Nobody knows: no answer, an error, or a page that says to enter it again. */
        UNCONFIRMED
    }

    static Reply saved(String said) {
        return new Reply(Meaning.SAVED, said);
    }

    static Reply refused(String said) {
        return new Reply(Meaning.REFUSED, said);
    }

    static Reply unconfirmed(String said) {
        return new Reply(Meaning.UNCONFIRMED, said);
    }

    static Reply signedOut(Answer answer) {
        return new Reply(Meaning.SIGNED_OUT, answer.status() + " " + answer.address().getPath());
    }

    boolean isSaved() {
        return meaning == Meaning.SAVED;
    }

    /** Whether the user has to do nothing more. */
    boolean isFinal() {
        return meaning == Meaning.SAVED || meaning == Meaning.REFUSED;
    }
}
