/** Switching off single checks of the running product, to see that a test misses each. Nothing of it is in the product, or on its server but for the moment. */
package org.heatwatch.tests.system.guards;
