package org.heatwatch.service.access;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;

/**
 * An account as it stands at this request.
 *
 * @param personId the person who holds the account; null where the account is nobody's but the office's
 */
public record SignedIn(AccountId account, PersonId personId, String name, Set<Role> roles) implements Serializable {

    public boolean may(Permission permission) {
        return Role.allow(roles, permission);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }
}
