package org.heatwatch.service.training;

import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.RosterFinding;
import org.heatwatch.domain.training.RosterVerdict;

/**
 * A row of a roster with what an import does with it.
 *
 * @param argument of the finding; empty where it has none
 * @param personId the person on file; null for anybody else
 */
record JudgedRow(RosterRow row, RosterVerdict verdict, RosterFinding finding, String argument, PersonId personId) {

    static JudgedRow rejected(RosterRow row, RosterFinding finding, String argument) {
        return new JudgedRow(row, RosterVerdict.REJECTED, finding, argument, null);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }
}
