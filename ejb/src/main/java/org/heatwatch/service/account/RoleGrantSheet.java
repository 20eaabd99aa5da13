package org.heatwatch.service.account;

import java.io.Serializable;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.service.access.GrantSheet;

/** One role of the youth zone that was asked for. */
public record RoleGrantSheet(RoleGrantId id, GrantHolder holder, Role role, GrantSheet grant) implements Serializable {}
