/**
 * Breaks the running product on purpose and compares what it had said with what the database holds.
 *
 * <p>An {@link org.heatwatch.tests.faults.Act} is what one user asks for, under a command id that stays the same however often it is
 * sent. The {@link org.heatwatch.tests.faults.ActLog} keeps what was asked and answered, {@link org.heatwatch.tests.faults.Traces} reads
 * what the database holds of it, and the {@link org.heatwatch.tests.faults.Comparison} counts what doesn't fit. Each fault is a class
 * that fills its lines of the {@link org.heatwatch.tests.faults.FaultTable}.
 */
package org.heatwatch.tests.faults;
