package org.heatwatch.service.account;

import java.io.Serializable;
import java.net.URI;

/**
 * A question to the issuer, kept in the browser's session until its answer comes, and used once.
 *
 * @param address where the browser asks it
 * @param state comes back with the answer: it is this browser's
 * @param nonce comes back in the token: it is this question's
 * @param verifier shows to the issuer that whoever fetches the token has asked (PKCE)
 */
public record IssuerRequest(URI address, String state, String nonce, String verifier) implements Serializable {}
