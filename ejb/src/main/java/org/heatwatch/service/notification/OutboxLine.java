package org.heatwatch.service.notification;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.MessageReason;
import org.heatwatch.domain.notification.MessageState;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;

/**
 * A message in the list.
 *
 * @param person null for the holder of an account; the name is hers then
 * @param training null for the holder of an account
 * @param address where it went; what is on file if it wasn't sent, empty if there is none
 * @param doubtful it may have been sent twice, or not at all
 * @param reason why it was not sent, or not yet; null if there is none
 * @param reply of the mail server; empty if there is none
 * @param at of its ending; else when it is due
 */
public record OutboxLine(OutboxMessageId id, MessageKind kind, PersonId person, String name, String address, TrainingId training,
        String title, MessageState state, boolean doubtful, MessageReason reason, String reply, Instant putAt, Instant at) implements Serializable {}
