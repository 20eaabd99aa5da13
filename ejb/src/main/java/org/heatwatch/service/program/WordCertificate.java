package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CertificateText;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * @param cohort one of the program's, on whose page it is worded
 * @param seenEdition the one that the user changed; 0 for what the product brings
 */
public record WordCertificate(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) long seenEdition,
        @Classified(PROGRAM) CertificateText says) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
