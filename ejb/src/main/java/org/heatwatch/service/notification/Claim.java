package org.heatwatch.service.notification;

import java.util.Optional;
import org.heatwatch.domain.shared.OutboxMessageId;

/**
 * A message that was due.
 *
 * @param letter what to send: from now on it may have been sent; empty if it isn't to be sent, or not now
 */
record Claim(OutboxMessageId message, Optional<Letter> letter) {}
