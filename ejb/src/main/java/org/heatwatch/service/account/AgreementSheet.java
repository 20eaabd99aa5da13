package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.account.AgreementState;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.ScanKind;

/**
 * What is known of one agreement.
 *
 * @param startsOn the first day on which it holds
 * @param endsOn the last one, if only in part where somebody ended it
 * @param endsAt from then on it doesn't hold
 * @param ender who ended it before its time; empty if nobody did
 */
public record AgreementSheet(MouId id, String agency, LocalDate startsOn, LocalDate endsOn, Instant endsAt, AgreementState state, ScanKind kind,
        String filer, Instant filedAt, String ender, String endReason, long version) implements Serializable {}
