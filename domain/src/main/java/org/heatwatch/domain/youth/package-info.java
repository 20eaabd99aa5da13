/**
 * Youths, shown by an opaque code; who they are is sealed. Root: {@link org.heatwatch.domain.youth.Youth}. Uses {@code access},
 * {@code people} and {@code shared}.
 */
package org.heatwatch.domain.youth;
