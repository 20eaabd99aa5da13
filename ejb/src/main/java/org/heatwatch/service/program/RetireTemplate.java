package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.service.access.Command;

/** No cohort is made from it any more. */
public record RetireTemplate(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramTemplateId template, @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return template.value();
    }
}
