/** Where everybody starts the day. */
package org.heatwatch.web.reporting;
