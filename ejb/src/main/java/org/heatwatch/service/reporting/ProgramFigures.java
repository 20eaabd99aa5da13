package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.ProgramId;

/**
 * What is published of a program.
 *
 * @param lines the latest year first, and in it all of it before its cohorts
 * @param toCome by the day on which they end
 */
public record ProgramFigures(@Classified(REFERENCE) ProgramId id, @Classified(PROGRAM) String name, @Classified(PROGRESS) List<FigureLine> lines,
        @Classified(PROGRAM) List<CohortToCome> toCome) implements Serializable {}
