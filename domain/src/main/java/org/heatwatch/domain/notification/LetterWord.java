package org.heatwatch.domain.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word in braces that stands for something else in each letter. */
public enum LetterWord {
    /** Of the person it goes to. */
    NAME,
    /** Its title. */
    TRAINING,
    /** When and where the sessions are that the letter is about; stands on a line of its own. */
    SESSIONS,
    /** The sender's name. */
    OFFICE,
    /** Why the training was called off. */
    REASON,
    /** Until when a seat is held. */
    UNTIL;

    /** As it is written in a text. */
    public String written() {
        return '{' + name().toLowerCase(Locale.ROOT) + '}';
    }

    /** Those that a letter of this kind may use. */
    public static List<LetterWord> of(MessageKind kind) {
        return Arrays.stream(values()).filter(word -> switch (word) {
            case REASON -> kind == MessageKind.CALLED_OFF || kind == MessageKind.TRAINER_CALLED_OFF;
            case UNTIL -> kind == MessageKind.OFFERED;
            default -> true;
        }).toList();
    }
}
