/**
 * What leaves by mail and what became of it.
 * The root is the {@link org.heatwatch.domain.notification.OutboxMessage}. May use every room.
 */
package org.heatwatch.domain.notification;
