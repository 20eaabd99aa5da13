package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** @param named what the address of the printed page names: a youth by her code, or a cohort, session, enrolment or place on a waitlist by its id */
public record LogPrint(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) String named) implements Command {

    /** Null where no id is named. */
    @Override
    public UUID subject() {
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException code) {
            return null;
        }
    }
}
