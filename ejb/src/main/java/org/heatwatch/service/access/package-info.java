/**
 * The door: permission, receipt and event of every act. A session bean writes {@code @Allowed(PERMISSION)} on each public method;
 * a write takes one {@link org.heatwatch.service.access.Command} and returns a
 * {@link org.heatwatch.service.access.CommandResult}; whose record it is, the bean asks itself, and throws
 * {@link org.heatwatch.service.access.AccessDenied} where it is not the caller's.
 */
package org.heatwatch.service.access;
