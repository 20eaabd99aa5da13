/**
 * Programs, their dated runs and who takes part in them. Roots: {@link org.heatwatch.domain.program.Cohort} and
 * {@link org.heatwatch.domain.program.Enrolment}. Uses {@code training}, for weekly dates and sites, {@code youth}, {@code people},
 * {@code access} and {@code shared}.
 */
package org.heatwatch.domain.program;
