package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerSum;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * What the lines of a session's ledger come to.
 *
 * @param ordinal its place among the cohort's sessions, from 1
 * @param blank   true if it has none that counts
 */
public record SessionSum(@Classified(REFERENCE) CohortSessionId session, @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDate day,
        @Classified(PROGRAM) LedgerSum sum, @Classified(PROGRAM) boolean blank) implements Serializable {}
