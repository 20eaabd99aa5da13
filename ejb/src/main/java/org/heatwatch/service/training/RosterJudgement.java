package org.heatwatch.service.training;

import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.RosterFinding;
import org.heatwatch.domain.training.RosterVerdict;

/**
 * What an import does with a row of a roster, and why.
 *
 * @param argument of the finding; empty where it has none
 * @param personId the person on file; null for anybody else
 */
record RosterJudgement(RosterVerdict verdict, RosterFinding finding, String argument, PersonId personId) {

    static RosterJudgement rejected(RosterFinding finding, String argument) {
        return new RosterJudgement(RosterVerdict.REJECTED, finding, argument, null);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }
}
