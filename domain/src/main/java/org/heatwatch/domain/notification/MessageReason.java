package org.heatwatch.domain.notification;

/** Why a message was not sent, or not yet. */
public enum MessageReason {
    /** No e-mail address on file. */
    ADDRESS_MISSING,
    /** The mail server said no; its reply stands beside. */
    SERVER_REPLIED,
    /** The mail server did not answer. */
    NO_ANSWER,
    /** The product failed to write it: a fault of its own. */
    NOT_WRITTEN,
    /** A later message tells more. */
    OVERTAKEN,
    /** What it is about is over. */
    TOO_LATE
}
