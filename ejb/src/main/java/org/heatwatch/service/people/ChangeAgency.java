package org.heatwatch.service.people;

import java.util.UUID;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** @param city empty if unknown */
public record ChangeAgency(CommandId id, AgencyId agency, long seenVersion, String name, Discipline discipline, String city)
        implements Command {

    @Override
    public UUID subject() {
        return agency.value();
    }
}
