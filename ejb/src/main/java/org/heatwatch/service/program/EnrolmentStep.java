package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;

/**
 * One state of an enrolment.
 *
 * @param holdReason of on hold; null for every other state
 * @param on the day from which on it holds
 * @param at when it was said
 * @param by display name of the account that said it
 */
public record EnrolmentStep(@Classified(PROGRESS) EnrolmentState state, @Classified(PROGRESS) HoldReason holdReason, @Classified(PROGRESS) LocalDate on,
        @Classified(REFERENCE) Instant at, @Classified(REFERENCE) String by) implements Serializable {}
