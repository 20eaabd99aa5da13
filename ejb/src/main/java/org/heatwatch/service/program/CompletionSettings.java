package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CertificateText;

/**
 * What it takes to complete a cohort, and what its certificates say.
 *
 * @param planned sessions that aren't cancelled
 * @param rules the latest first: it holds for whoever is enrolled from now on
 * @param edition of the wording; 0 for what the product brings
 */
public record CompletionSettings(@Classified(PROGRAM) String cohortName, @Classified(PROGRAM) String program, @Classified(PROGRAM) int planned,
        @Classified(PROGRAM) List<RuleLine> rules, @Classified(PROGRAM) CertificateText says, @Classified(REFERENCE) long edition)
        implements Serializable {

    public RuleLine rule() {
        return rules.get(0);
    }
}
