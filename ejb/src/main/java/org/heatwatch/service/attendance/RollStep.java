package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.attendance.RollAct;

/** A start, close or reopening of a roll. */
public record RollStep(RollAct act, String by, Instant at, String reason) implements Serializable {}
