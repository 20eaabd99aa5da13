package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a job does.
 *
 * @param everySeconds from one beat to the next
 * @param node that had its last beat; empty before the first
 * @param begunAt the last beat; null before the first
 * @param workedAt when a beat last ended well; null if none did
 * @param failures beats in a row that failed
 * @param failedWith the kind of the last failure; empty while it works
 */
public record JobLine(String job, JobStanding standing, int everySeconds, String node, Instant begunAt, Instant workedAt, int failures,
        String failedWith) implements Serializable {}
