/**
 * Programs, in whose hands they are, what is planned for their weeks, their dated runs and who takes part in them. Roots:
 * {@link org.heatwatch.domain.program.Program}, {@link org.heatwatch.domain.program.ProgramTemplate},
 * {@link org.heatwatch.domain.program.ProgramCoordinator}, {@link org.heatwatch.domain.program.Cohort},
 * {@link org.heatwatch.domain.program.Enrolment} and {@link org.heatwatch.domain.program.WaitlistPlace}. May use the rooms {@code training}, for weekly dates and sites, {@code youth},
 * {@code account}, {@code people}, {@code access} and {@code shared}.
 */
package org.heatwatch.domain.program;
