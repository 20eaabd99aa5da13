package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;

/** Somebody who was let in though all seats were taken; {@code by} whom and why. */
public record OverCapacityStep(String name, String by, Instant at, String reason) implements Serializable {}
