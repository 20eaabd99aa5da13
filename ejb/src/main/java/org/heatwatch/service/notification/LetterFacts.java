package org.heatwatch.service.notification;

import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.SessionId;

/**
 * What a letter tells, as it is now.
 *
 * @param name of the person it goes to
 * @param address empty if there is none on file
 * @param title of the training
 * @param reason why it was called off; empty if it wasn't
 * @param offerUntil until when a seat is held for her; null if none is offered
 * @param invited false for somebody who has no seat, nor had one: nothing of it belongs into her calendar
 * @param sequence grows with each change of the registration or its training
 * @param sessions in the order of time
 * @param about the session of a reminder; null for other kinds
 * @param headcountOnly true where numbers of people are asked for in place of a roll
 */
record LetterFacts(MessageKind kind, String name, String address, String title, String reason, Instant offerUntil,
        boolean invited, long sequence, List<LetterSession> sessions, SessionId about, boolean headcountOnly) {

    LetterFacts(MessageKind kind, String name, String address, String title, String reason, Instant offerUntil, boolean invited,
            long sequence, List<LetterSession> sessions, SessionId about) {
        this(kind, name, address, title, reason, offerUntil, invited, sequence, sessions, about, false);
    }

    /** Those that the letter is about. */
    List<LetterSession> told() {
        return about == null ? sessions : sessions.stream().filter(each -> each.id().equals(about)).toList();
    }
}
