/** The roll, its script's calls, walk-ins, its history, and the hours that come out. */
package org.heatwatch.web.attendance;
