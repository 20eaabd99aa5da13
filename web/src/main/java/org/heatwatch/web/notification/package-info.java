/** The page of the outbox. */
package org.heatwatch.web.notification;
