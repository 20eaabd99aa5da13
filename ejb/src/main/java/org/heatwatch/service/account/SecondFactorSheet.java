package org.heatwatch.service.account;

import java.io.Serializable;

/**
 * How one's own second factor stands: off, begun or on.
 *
 * @param on true if a code is asked for at the sign-in
 * @param recoveryCodes how many are left
 * @param uri what the picture for an authenticator app holds; empty unless it is begun
 * @param typed the secret, for an app that can't take pictures; empty unless it is begun
 */
public record SecondFactorSheet(boolean on, long recoveryCodes, String uri, String typed) implements Serializable {}
