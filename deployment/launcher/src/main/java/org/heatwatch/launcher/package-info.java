/**
 * Starts and stops what HEAT Watch runs on: PostgreSQL on this machine, the provisioned WildFly, the demo filling. Knows nothing of
 * the product but its archive and its environment variables.
 */
package org.heatwatch.launcher;
