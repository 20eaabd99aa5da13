package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.ProgramTemplateId;

/**
 * A template to choose.
 *
 * @param program its program's name
 */
public record TemplateChoice(@Classified(REFERENCE) ProgramTemplateId id, @Classified(PROGRAM) String program, @Classified(PROGRAM) String name)
        implements Serializable {}
