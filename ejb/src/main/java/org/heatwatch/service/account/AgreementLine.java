package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.account.AgreementState;
import org.heatwatch.domain.shared.MouId;

/**
 * An agreement in a list.
 *
 * @param startsOn the first day on which it holds
 * @param endsOn the last one, or the one on which it was ended before its time
 * @param renewed true if it holds and another one of the agency takes over from it
 */
public record AgreementLine(MouId id, String agency, LocalDate startsOn, LocalDate endsOn, AgreementState state, boolean renewed)
        implements Serializable {}
