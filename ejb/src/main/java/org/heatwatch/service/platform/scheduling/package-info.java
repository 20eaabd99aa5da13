/**
 * The heartbeat: {@link org.heatwatch.service.platform.scheduling.Beats} on a job of any room is all that it takes to be called, on one
 * node at a time. A job of a few lines calls a use case, which finds in its room's rows what is due by the product's clock; so nothing
 * is lost while no server runs, and a late beat catches up.
 */
package org.heatwatch.service.platform.scheduling;
