package org.heatwatch.domain.notification;

import java.util.Optional;
import org.heatwatch.domain.attendance.OpenTime;

/** What a message tells. */
public enum MessageKind {
    /** You have a seat. */
    SEATED,
    /** You are on the waitlist. */
    WAITLISTED,
    /** The office decides first. */
    TO_BE_APPROVED,
    /** A seat is offered to you. */
    OFFERED,
    /** You gave your place up, or the office took it back. */
    GIVEN_UP,
    /** The training has another title, time or place. */
    MOVED,
    /** One session of it will not take place, and no other instead. */
    SESSION_OFF,
    /** The training will not take place. */
    CALLED_OFF,
    /** A session is near. */
    REMINDER,
    /** To its trainer: the roll isn't closed a day after the session. */
    ROLL_UNMARKED,
    /** To the coordinators: nor is it after three days. */
    ROLL_STILL_UNMARKED,
    /** To a trainer: a training is offered to her. */
    TRAINER_ASKED,
    /** To a trainer: a training that she gives, or is asked for, has another title, time or place, or a session less. */
    TRAINER_CHANGED,
    /** To a trainer: such a training will not take place. */
    TRAINER_CALLED_OFF,
    /** To a trainer who had agreed: she is not down for it any more. */
    TRAINER_TAKEN_OFF,
    /** To the holder of a new account: set your password. */
    ACCOUNT_INVITATION,
    /** To the holder of an account for which a new password was asked. */
    PASSWORD_RESET,
    /** To the administrators: the agreement of an agency ends soon. */
    AGREEMENT_ENDS,
    /** To the coordinators of a youth: somebody reads her record by emergency access. */
    EMERGENCY_ACCESS,
    /** To a facilitator: so many things are open before the next sessions. */
    OPEN_BEFORE,
    /** To a facilitator: so many things are open after the last ones. */
    OPEN_AFTER;

    /** True for what is told to the holder of an account as such, and not about a training. */
    public boolean isAboutAccount() {
        return this == ACCOUNT_INVITATION || this == PASSWORD_RESET || this == AGREEMENT_ENDS || this == EMERGENCY_ACCESS || open().isPresent();
    }

    /** When that is to be done of which it says how much is open; empty for other kinds. */
    public Optional<OpenTime> open() {
        return switch (this) {
            case OPEN_BEFORE -> Optional.of(OpenTime.BEFORE);
            case OPEN_AFTER -> Optional.of(OpenTime.AFTER);
            default -> Optional.empty();
        };
    }

    public static MessageKind open(OpenTime time) {
        return switch (time) {
            case BEFORE -> OPEN_BEFORE;
            case AFTER -> OPEN_AFTER;
        };
    }
}
