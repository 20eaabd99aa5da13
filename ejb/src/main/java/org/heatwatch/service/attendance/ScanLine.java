package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.shared.ScanKind;
import org.heatwatch.domain.shared.SheetScanId;

/** @param by name of whoever attached it */
public record ScanLine(SheetScanId id, ScanKind kind, String by, Instant at) implements Serializable {}
