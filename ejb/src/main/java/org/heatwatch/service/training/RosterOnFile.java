package org.heatwatch.service.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.people.PersonMatch;

/**
 * What is on file about the people of a roster.
 *
 * @param matches by the row's place, the surest first
 * @param registered who is on the training
 * @param agencies keys of those that are known
 */
record RosterOnFile(Map<Integer, List<PersonMatch>> matches, Set<PersonId> registered, Set<String> agencies) {

    List<PersonMatch> matches(int place) {
        return matches.getOrDefault(place, List.of());
    }
}
