package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.shared.ScanKind;

/**
 * The signed file as it came.
 *
 * @param agency its name
 * @param startsOn the first day on which it holds
 */
public record AgreementFile(ScanKind kind, byte[] content, String agency, LocalDate startsOn) implements Serializable {}
