package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.account.LookReason;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SecondLookId;

/** Something that a second person has to see to. */
public record LookLine(SecondLookId id, LookReason reason, String maker, AccountId madeBy, Instant at) implements Serializable {}
