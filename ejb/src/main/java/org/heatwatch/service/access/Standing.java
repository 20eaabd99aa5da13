package org.heatwatch.service.access;

import java.io.Serializable;
import java.util.Optional;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What an account has, at this request, of what the youth zone asks for beside role and relation (rule 1 of confidentiality).
 *
 * @param secondFactor this sign-in went through one
 * @param agencyId of its person; null if it has none
 * @param agreement the agency of its person has an agreement (MOU) that holds now
 * @param attested its holder has signed the confidentiality form as it reads now
 * @param coordinates a program is in its hands; without one a coordinator is of the training zone alone
 * @param confirmed nothing was done to how it is signed in to that no second person has seen to
 */
public record Standing(boolean secondFactor, AgencyId agencyId, boolean agreement, boolean attested, boolean coordinates, boolean confirmed) implements Serializable {

    /** Of an account that has nothing to do with the youth zone. */
    public static final Standing NONE = new Standing(false, null, false, false, false, false);

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agencyId);
    }

    public boolean isComplete() {
        return secondFactor && agreement && attested && confirmed;
    }

    /** True if its holder, and nobody in her place, is there: who hands out what opens the youth zone, or is the second person for it, must be. */
    public boolean isSure() {
        return secondFactor && confirmed;
    }

    /** @throws RuleViolation grant.second-factor or grant.unconfirmed */
    public void mustBeSure() {
        if (!secondFactor) {
            throw new RuleViolation("grant.second-factor");
        }
        if (!confirmed) {
            throw new RuleViolation("grant.unconfirmed");
        }
    }
}
