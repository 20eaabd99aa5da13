package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.GrantState;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.RoleGrantId;

/** A role of the youth zone that was asked for, in a list. */
public record RoleGrantLine(RoleGrantId id, String holder, Role role, GrantState state, String asker, Instant askedAt) implements Serializable {}
