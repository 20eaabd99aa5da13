package org.heatwatch.service.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Command;

/**
 * @param account the id it will have
 * @param email empty for none
 * @param personId who holds it; null for one that is the office's
 * @param password the first one; an empty one to have its holder invited to set it
 */
public record AddAccount(CommandId id, AccountId account, String username, String displayName, String email, PersonId personId,
        Set<Role> roles, NewPassword password) implements Command {

    /** The roles in one order, so that a resend is the same to the byte. */
    public AddAccount {
        var ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        roles = ordered;
    }

    @Override
    public UUID subject() {
        return account.value();
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }
}
