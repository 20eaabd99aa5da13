/**
 * Asking participants what they think of a session, without asking who they are; what it comes to, and what came of it. Knows {@code program}, and the
 * marks of {@code attendance}.
 */
package org.heatwatch.service.feedback;
