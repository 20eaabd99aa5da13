package org.heatwatch.launcher;

/** Says, in a sentence for the person at the keyboard, why the product can't start or go on, and what to do about it. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
