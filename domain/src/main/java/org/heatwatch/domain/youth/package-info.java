/**
 * Youths, shown by an opaque code; who they are is sealed. Roots: {@link org.heatwatch.domain.youth.Youth},
 * {@link org.heatwatch.domain.youth.StatusEpisode}. Uses {@code access},
 * {@code people} and {@code shared}.
 */
package org.heatwatch.domain.youth;
