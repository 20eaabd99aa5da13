package org.heatwatch.service.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;

/**
 * What a letter tells, as it is now.
 *
 * @param name of the person it goes to
 * @param address empty if there is none on file
 * @param title of the training
 * @param reason why it was called off; empty if it wasn't
 * @param offerUntil until when a seat is held for her; null if none is offered
 * @param standing of her registration; null for somebody who isn't on the training
 * @param sequence grows with each change of the registration or its training
 * @param sessions of the training as it is planned, or those that are asked about; in the order of time
 * @param told those that the letter tells
 * @param headcountOnly true where numbers of people are asked for in place of a roll
 */
record LetterFacts(MessageKind kind, TrainingId training, String name, String address, String title, String reason, Instant offerUntil,
        RegistrationState standing, long sequence, List<LetterSession> sessions, List<LetterSession> told, boolean headcountOnly) {

    /** False for somebody who has no seat, nor had one: nothing of it belongs into her calendar. */
    boolean invited() {
        return standing == RegistrationState.REGISTERED || standing == RegistrationState.CANCELLED;
    }

    /** What somebody without a seat is told of her standing when the training has changed; empty for everybody else. */
    Optional<MessageKind> ofOneWhoWaits() {
        return kind == MessageKind.MOVED && !invited() ? Optional.of(MessageKind.valueOf(standing.name())) : Optional.empty();
    }
}
