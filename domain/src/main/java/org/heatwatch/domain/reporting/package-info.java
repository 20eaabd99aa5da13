/**
 * What is published of programs in counts: which of them are shown, and what somebody who sees them can work out. Root:
 * {@link org.heatwatch.domain.reporting.Figures}. Uses {@code shared} and {@code access}.
 */
package org.heatwatch.domain.reporting;
