/** The directory: agencies and people. */
package org.heatwatch.web.people;
