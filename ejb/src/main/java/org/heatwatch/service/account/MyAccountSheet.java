package org.heatwatch.service.account;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody sees of her own account.
 *
 * @param email empty if it has none
 * @param signIns of the last weeks, the latest first
 * @param secondFactor true if she signs in with a code as well
 */
public record MyAccountSheet(String username, String email, List<OwnSignIn> signIns, boolean secondFactor) implements Serializable {}
