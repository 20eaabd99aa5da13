/**
 * Trainings: when, where, for whom and by whom, who has a place on them, and the rosters that agencies send. Aggregate roots:
 * {@link org.heatwatch.domain.training.Training}, {@link org.heatwatch.domain.training.Registration},
 * {@link org.heatwatch.domain.training.RosterImport} and {@link org.heatwatch.domain.training.Venue}. May use the rooms
 * {@code people}, {@code account} and {@code shared}.
 */
package org.heatwatch.domain.training;
