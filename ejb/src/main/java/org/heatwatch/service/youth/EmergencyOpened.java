package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;

/** Somebody reads a record by emergency access; its coordinators are to hear of it at once. */
public record EmergencyOpened(@Classified(REFERENCE) List<AccountId> coordinators, @Classified(REFERENCE) Instant at) implements Serializable {}
