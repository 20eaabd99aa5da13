package org.heatwatch.service.training;

import java.util.List;
import java.util.Set;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.people.PersonMatch;

/**
 * What is on file about one row of a roster.
 *
 * @param matches     the people who it may be, the surest first
 * @param registered  which of them are on the training
 * @param agencyKnown whether the row's agency is on file
 */
record RosterOnFile(List<PersonMatch> matches, Set<PersonId> registered, boolean agencyKnown) {
}
