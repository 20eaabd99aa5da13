package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.shared.YouthStatementId;
import org.heatwatch.service.access.Command;

/**
 * Makes a link by which a youth writes what she wants the court to know.
 *
 * @param statement the one whose link is replaced; null for another hearing
 */
public record GiveStatementLink(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) YouthId youth,
        @Classified(REFERENCE) YouthStatementId statement) implements Command {

    @Override
    public UUID subject() {
        return youth.value();
    }
}
