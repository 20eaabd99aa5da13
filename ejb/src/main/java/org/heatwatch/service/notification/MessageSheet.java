package org.heatwatch.service.notification;

import java.io.Serializable;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.MessageState;

/**
 * One message as its page shows it.
 *
 * @param address empty if there is none on file
 * @param text what it says, or would say if it were sent now
 * @param withInvitation a calendar entry comes with it
 */
public record MessageSheet(MessageKind kind, String name, String address, MessageState state, String subject, String text,
        boolean withInvitation) implements Serializable {}
