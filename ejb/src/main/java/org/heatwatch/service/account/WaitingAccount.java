package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;

/**
 * An account that waits for a second person, in a list.
 *
 * @param since when the first thing was done to it that nobody has seen to
 */
public record WaitingAccount(AccountId id, String name, Instant since) implements Serializable {}
