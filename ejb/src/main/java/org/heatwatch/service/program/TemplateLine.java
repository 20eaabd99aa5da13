package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.ProgramTemplateId;

/**
 * A template in the list.
 *
 * @param program its program's name
 * @param weeks how many it has
 * @param minutes of all its weeks
 * @param changedBy empty if it is as it was shipped
 */
public record TemplateLine(@Classified(REFERENCE) ProgramTemplateId id, @Classified(PROGRAM) String program, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) long weeks, @Classified(PROGRAM) long minutes, @Classified(PROGRAM) boolean retired, @Classified(PROGRAM) Instant changedAt,
        @Classified(PROGRAM) String changedBy) implements Serializable {}
