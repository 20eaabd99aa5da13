package org.heatwatch.service.notification;

import java.util.Optional;

/**
 * A message as it is sent, to one person.
 *
 * @param messageId with its brackets
 * @param html the same as the text
 */
record Letter(String messageId, String name, String address, String subject, String text, String html, Optional<Invitation> invitation) {}
