package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;

/**
 * When a guest speaker was vetted and signed the confidentiality form.
 *
 * @param vettedOn null while she isn't
 * @param signedOn null while she hasn't
 */
public record Clearance(@Classified(PROGRAM) LocalDate vettedOn, @Classified(PROGRAM) LocalDate signedOn) implements Serializable {
}
