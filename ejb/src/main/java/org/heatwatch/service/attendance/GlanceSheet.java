package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;

/**
 * The attendance of a cohort at a glance.
 *
 * @param weeks all of its sessions, in their order
 * @param participants by name; whoever has left comes last
 */
public record GlanceSheet(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName, @Classified(PROGRAM) String program,
        @Classified(PROGRESS) List<GlanceWeek> weeks, @Classified(PROGRESS) List<ParticipantStanding> participants) implements Serializable {}
