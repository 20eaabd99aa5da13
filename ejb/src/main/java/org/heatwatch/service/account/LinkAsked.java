package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.account.LinkPurpose;
import org.heatwatch.domain.shared.AccountId;

/**
 * A letter with a link is to go to the holders of these accounts.
 *
 * @param accounts also none: asking takes as long for a name that doesn't exist
 */
public record LinkAsked(List<AccountId> accounts, LinkPurpose purpose, Instant at) implements Serializable {}
