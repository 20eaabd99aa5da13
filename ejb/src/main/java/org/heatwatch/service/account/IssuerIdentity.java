package org.heatwatch.service.account;

import java.io.Serializable;

/**
 * Whom an issuer of sign-ins has let in.
 *
 * @param email as the issuer has verified it; empty if it hasn't
 * @param twoFactors true if the issuer says that it asked for a second factor
 */
public record IssuerIdentity(String issuer, String subject, String email, boolean twoFactors) implements Serializable {}
