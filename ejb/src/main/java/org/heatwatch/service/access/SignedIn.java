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
public record SignedIn(AccountId account, PersonId personId, String name, Set<Role> roles, Standing standing) implements Serializable {

    /** One that has nothing to do with the youth zone. */
    public SignedIn(AccountId account, PersonId personId, String name, Set<Role> roles) {
        this(account, personId, name, roles, Standing.NONE);
    }

    /** A coordinator in whose hands no program is doesn't know that there is a youth zone. */
    public boolean may(Permission permission) {
        return permission.isOfYouthZone()
                ? roles.stream().anyMatch(role -> role.allows(permission) && (role != Role.COORDINATOR || standing.coordinates()))
                : Role.allow(roles, permission);
    }

    /** True if one of its roles is of the youth zone, or a program is in its hands. */
    public boolean isOfYouthZone() {
        return standing.coordinates() || roles.stream().anyMatch(Role::isOfYouthZone);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }
}
