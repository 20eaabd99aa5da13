package org.heatwatch.service.attendance;

import java.io.Serializable;
import org.heatwatch.domain.shared.RegistrationId;

/**
 * What a kiosk shows of somebody on its roll, and all that it tells.
 *
 * @param name first name and initial
 * @param agency empty if she comes for herself
 * @param shared true if somebody else on the roll reads the same, so that only the trainer can tell them apart
 */
public record KioskLine(RegistrationId registration, String name, String agency, boolean shared) implements Serializable {}
