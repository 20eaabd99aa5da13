package org.heatwatch.domain.notification;

/** Where a message stands. */
public enum MessageState {
    /** To be sent when it is due. */
    WAITING,
    /** Being handed to the mail server, or left in the middle of it. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Given up. */
    REFUSED,
    /** Begun twice, and no answer either time: nobody can tell. It is not sent again. */
    MAYBE_SENT,
    /** Not true or of no use any more before it was sent. */
    DROPPED
}
