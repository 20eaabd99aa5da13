package org.heatwatch.service.notification;

import java.io.Serializable;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.MessageState;

/**
 * One message as its page shows it.
 *
 * @param address where it was sent to; else the one on file, empty if there is none
 * @param text what it said where that is kept, else what it says if it is written now
 * @param withInvitation a calendar entry comes with it
 */
public record MessageSheet(MessageKind kind, String name, String address, MessageState state, String subject, String text,
        boolean kept, boolean withInvitation) implements Serializable {}
