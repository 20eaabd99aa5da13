package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.training.RegistrationState;

/**
 * Somebody who was next in line.
 *
 * @param state registered or offered
 * @param offerUntil null unless offered
 */
public record MovedUp(String name, RegistrationState state, Instant offerUntil) implements Serializable {}
