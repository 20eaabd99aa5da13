package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CompletionTerms;

/**
 * One version of a cohort's rule.
 *
 * @param at since when it holds
 * @param by display name of the account that set it
 * @param enrolled how many are enrolled under it, whatever became of them
 */
public record RuleLine(@Classified(PROGRAM) int version, @Classified(PROGRAM) CompletionTerms terms, @Classified(REFERENCE) Instant at,
        @Classified(REFERENCE) String by, @Classified(PROGRESS) long enrolled) implements Serializable {}
