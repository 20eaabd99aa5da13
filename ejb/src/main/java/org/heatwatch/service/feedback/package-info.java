/** Asking participants what they think of a session, without asking who they are; what it comes to, and what came of it. Knows {@code program}. */
package org.heatwatch.service.feedback;
