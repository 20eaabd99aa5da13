package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;

/** A role of the youth zone was taken away from an account: what was assigned to it in that role is over. */
public record RoleTaken(AccountId account, Role role, AccountId by, Instant at) implements Serializable {}
