/**
 * What participants say of a session, and what comes of it. Roots: {@link org.heatwatch.domain.feedback.FeedbackForm} and
 * {@link org.heatwatch.domain.feedback.FeedbackReply}. May use the rooms {@code attendance}, {@code program}, {@code access} and {@code shared}.
 */
package org.heatwatch.domain.feedback;
