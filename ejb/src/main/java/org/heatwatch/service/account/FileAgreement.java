package org.heatwatch.service.account;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.service.access.Command;

/**
 * Its id becomes the agreement's.
 *
 * @param startsOn the first day on which it holds
 * @param endsOn the last one
 * @param content of the signed file
 */
public record FileAgreement(CommandId id, AgencyId agency, LocalDate startsOn, LocalDate endsOn, byte[] content) implements Command {

    MouId agreement() {
        return new MouId(id.value());
    }

    @Override
    public UUID subject() {
        return id.value();
    }
}
