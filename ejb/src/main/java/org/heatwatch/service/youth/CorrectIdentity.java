package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.Command;

/**
 * @param identity who she is, as a whole
 * @param seenVersion version of her record that the user saw
 */
public record CorrectIdentity(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) YouthId youth,
        @Classified(IDENTITY) YouthIdentity identity, @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return youth.value();
    }
}
