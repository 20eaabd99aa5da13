package org.heatwatch.service.account;

import java.io.Serializable;
import org.heatwatch.domain.shared.ScanKind;

/** The signed file as it came. */
public record AgreementFile(ScanKind kind, byte[] content) implements Serializable {}
