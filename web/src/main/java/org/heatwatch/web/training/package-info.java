/** The pages of trainings, rosters and venues. */
package org.heatwatch.web.training;
