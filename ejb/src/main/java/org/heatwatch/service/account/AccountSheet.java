package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.AccountState;
import org.heatwatch.domain.shared.AccountId;

/**
 * What is known of one account.
 *
 * @param person the name of who holds it; empty if it is the office's
 * @param email empty if it has none
 * @param invited true until its holder has a password
 * @param secondFactor true if a code is asked for at the sign-in
 * @param waiting true if its roles concern the youth zone, and a second person has to see to it before it counts there
 * @param lastSignIn null if nobody has signed in with it yet
 * @param own true if it is the caller's
 */
public record AccountSheet(AccountId id, String name, String username, String email, String person, Set<Role> roles, AccountState state,
        boolean invited, boolean secondFactor, boolean waiting, Instant lastSignIn, boolean own, long version) implements Serializable {}
