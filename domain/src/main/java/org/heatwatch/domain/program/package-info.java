/**
 * Programs, in whose hands they are, their dated runs and who takes part in them. Roots: {@link org.heatwatch.domain.program.Program},
 * {@link org.heatwatch.domain.program.ProgramCoordinator}, {@link org.heatwatch.domain.program.Cohort} and
 * {@link org.heatwatch.domain.program.Enrolment}. May use the rooms {@code training}, for weekly dates and sites, {@code youth},
 * {@code account}, {@code people}, {@code access} and {@code shared}.
 */
package org.heatwatch.domain.program;
