package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The last audit: when it was, and what it says of each rule that it knew. */
public record AuditSheet(Instant at, List<AuditLine> lines) implements Serializable {}
