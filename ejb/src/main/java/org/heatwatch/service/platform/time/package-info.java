/** The clock. Nothing else asks the system for the time. */
package org.heatwatch.service.platform.time;
