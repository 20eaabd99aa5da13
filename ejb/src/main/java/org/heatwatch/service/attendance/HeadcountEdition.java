package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.attendance.PeopleCounted;

/**
 * What somebody has entered.
 *
 * @param edition from 1
 * @param by her name
 */
public record HeadcountEdition(int edition, Instant at, String by, PeopleCounted people) implements Serializable {}
