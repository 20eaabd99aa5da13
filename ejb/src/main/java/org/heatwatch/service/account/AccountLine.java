package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.AccountState;
import org.heatwatch.domain.shared.AccountId;

/**
 * An account in a list.
 *
 * @param invited true until its holder has a password
 * @param lastSignIn null if nobody has signed in with it yet
 */
public record AccountLine(AccountId id, String name, String username, Set<Role> roles, AccountState state, boolean invited,
        Instant lastSignIn) implements Serializable {}
