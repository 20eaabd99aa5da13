/** The directory of agencies and people: looking up, editing, matching a roster's rows and admitting newcomers. Knows {@code access}. */
package org.heatwatch.service.people;
