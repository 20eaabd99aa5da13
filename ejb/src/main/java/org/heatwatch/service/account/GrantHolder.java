package org.heatwatch.service.account;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.service.access.GrantResult;

/**
 * Whom something of the youth zone is granted to.
 *
 * @param person true if the account is a person's, and not the office's
 * @param agency whose agreement counts for her; empty if there is none
 */
public record GrantHolder(AccountId id, String name, boolean active, boolean person, String agency, Set<Role> roles) implements Serializable {

    /** Why nothing of the youth zone can be hers; empty if it can. */
    public Optional<GrantResult> obstacle() {
        if (!active) {
            return refused("grant.account-disabled");
        }
        if (!person) {
            return refused("grant.account-without-person");
        }
        return agency.isEmpty() ? refused("grant.account-without-agency") : Optional.empty();
    }

    private Optional<GrantResult> refused(String key) {
        return Optional.of(new GrantResult.Refused(key, List.of(name)));
    }
}
