package org.heatwatch.service.notification;

import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.SessionId;

/** What is to be said about a session now. */
record DueReminder(SessionId session, MessageKind kind) {}
