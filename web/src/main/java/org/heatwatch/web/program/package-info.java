/**
 * Pages of programs: whose hands they are in; their cohorts, each with its roster and sessions; entering one, who facilitates it, who takes
 * part.
 */
package org.heatwatch.web.program;
