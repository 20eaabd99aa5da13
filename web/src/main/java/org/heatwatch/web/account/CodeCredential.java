package org.heatwatch.web.account;

import jakarta.security.enterprise.credential.Credential;

/** The second step of a sign-in: a code, for the password that this browser session has given before. */
record CodeCredential(String code) implements Credential {}
