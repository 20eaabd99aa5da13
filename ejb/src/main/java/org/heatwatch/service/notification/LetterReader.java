package org.heatwatch.service.notification;

import java.io.Serializable;
import org.heatwatch.domain.shared.OutboxMessageId;

/** Somebody to whom a letter was written, and about which training. */
public record LetterReader(OutboxMessageId message, String name, String title) implements Serializable {}
