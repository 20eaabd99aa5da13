package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.ProgramId;

/**
 * What pages under a session say of it.
 *
 * @param program in whose hands the cohort is
 * @param cohort  its name
 * @param ordinal its place among the cohort's sessions, from 1
 * @param over    true once it has ended, or if it was called off
 */
public record SessionStory(@Classified(REFERENCE) CohortSessionId id, @Classified(REFERENCE) ProgramId program, @Classified(PROGRAM) String cohort,
        @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDateTime start, @Classified(PROGRAM) boolean over) implements Serializable {}
