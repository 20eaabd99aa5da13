package org.heatwatch.service.notification;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.notification.MessageKind;

/**
 * Letters of a kind in the list.
 *
 * @param changedBy null while they say what the product brings
 * @param changedAt null likewise
 */
public record LetterLine(MessageKind kind, String subject, String changedBy, Instant changedAt) implements Serializable {}
