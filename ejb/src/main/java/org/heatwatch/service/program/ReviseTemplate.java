package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.TemplatePlan;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.service.access.Command;

/** What a template says from now on. */
public record ReviseTemplate(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramTemplateId template, @Classified(REFERENCE) long seenVersion,
        @Classified(PROGRAM) TemplatePlan plan) implements Command {

    @Override
    public UUID subject() {
        return template.value();
    }
}
