package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;

/**
 * An account that may facilitate.
 *
 * @param agency empty where the account has no person, or she no agency
 */
public record FacilitatorChoice(@Classified(REFERENCE) AccountId account, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) String agency) implements Serializable {}
