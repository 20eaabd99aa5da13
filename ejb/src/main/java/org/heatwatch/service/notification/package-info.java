/**
 * The outbox, and the only room that knows mail. What other rooms do is watched in their transactions ({@code TellAttendees}) and put as
 * rows; a job sends them afterwards. A message goes to one person and names nobody else.
 */
package org.heatwatch.service.notification;
