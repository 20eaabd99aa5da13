/**
 * Trainings: planning them, seeing them, their venues, and the people who get a place: from the roster an agency sends, or at the
 * door. Uses the rooms {@code people}, {@code account} and {@code access}; of attendance it knows the port
 * {@link org.heatwatch.domain.training.AttendanceRecord} alone.
 */
package org.heatwatch.service.training;
