package org.heatwatch.service.attendance;

import java.io.Serializable;
import org.heatwatch.domain.shared.ScanKind;

/** A scan as it came. */
public record ScanFile(ScanKind kind, byte[] content) implements Serializable {}
