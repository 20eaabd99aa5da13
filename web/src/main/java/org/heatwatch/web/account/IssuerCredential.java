package org.heatwatch.web.account;

import jakarta.security.enterprise.credential.Credential;
import org.heatwatch.service.account.IssuerIdentity;

/** Whom an issuer has let in, by a token that was checked. */
record IssuerCredential(IssuerIdentity identity) implements Credential {}
