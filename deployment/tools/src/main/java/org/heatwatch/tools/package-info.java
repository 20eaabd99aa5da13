/**
 * Commands for whoever runs the product: the county key is renewed, a key destroyed, the log checked. They read the product's
 * variables, or those of the embedded database that runs in HEATWATCH_HOME.
 */
package org.heatwatch.tools;
