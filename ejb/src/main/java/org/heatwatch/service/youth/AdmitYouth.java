package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.Command;

/** @param youth the id that she gets */
public record AdmitYouth(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) YouthId youth,
        @Classified(IDENTITY) YouthIdentity identity) implements Command {

    @Override
    public UUID subject() {
        return youth.value();
    }
}
