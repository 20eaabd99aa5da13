/**
 * The roll and its marks. Root: {@link org.heatwatch.domain.attendance.Roll}. Uses {@code shared}, {@code access}, {@code people},
 * {@code account}, {@code training}.
 */
package org.heatwatch.domain.attendance;
