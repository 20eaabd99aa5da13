package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.service.access.Command;

/** Cohorts are made again from one that was retired. */
public record RestoreTemplate(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramTemplateId template, @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return template.value();
    }
}
