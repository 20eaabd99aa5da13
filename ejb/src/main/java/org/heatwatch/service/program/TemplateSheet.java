package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.TemplatePlan;
import org.heatwatch.domain.shared.ProgramTemplateId;

/**
 * A template as its page shows it.
 *
 * @param program its program's name
 */
public record TemplateSheet(@Classified(REFERENCE) ProgramTemplateId id, @Classified(PROGRAM) String program, @Classified(PROGRAM) TemplatePlan plan,
        @Classified(PROGRAM) boolean retired, @Classified(REFERENCE) long version) implements Serializable {}
