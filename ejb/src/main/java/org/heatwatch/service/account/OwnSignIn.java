package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sign-in of one's own.
 *
 * @param address network address that it came from
 * @param live false if it is over
 * @param current true for the one that asks
 */
public record OwnSignIn(Instant at, Instant lastActAt, String address, boolean live, boolean current) implements Serializable {}
