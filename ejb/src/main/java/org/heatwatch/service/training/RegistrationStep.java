package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationState;

/**
 * Something that became of a registration.
 *
 * @param by display name of the account; empty for what time did
 * @param seatOf whose seat came free by that; empty where it was nobody's
 * @param reason in somebody's words; empty where none was given
 * @param offerUntil null unless a seat was offered
 */
public record RegistrationStep(RegistrationState to, Instant at, String by, RegistrationCause cause, String seatOf, String reason,
        Instant offerUntil) implements Serializable {}
