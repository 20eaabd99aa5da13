/**
 * Programs and their cohorts: entering them with their sessions, who facilitates, who takes part. Uses the rooms {@code youth},
 * {@code training}, {@code account}, {@code people} and {@code access}; of attendance it knows the port
 * {@link org.heatwatch.domain.program.CohortRolls} alone.
 */
package org.heatwatch.service.program;
