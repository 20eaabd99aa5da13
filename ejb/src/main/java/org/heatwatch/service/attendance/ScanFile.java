package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.shared.ScanKind;

/**
 * A scan as it came.
 *
 * @param title of the training
 * @param start of the session
 */
public record ScanFile(ScanKind kind, byte[] content, String title, LocalDateTime start) implements Serializable {}
