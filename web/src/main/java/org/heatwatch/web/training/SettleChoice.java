package org.heatwatch.web.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.access.AccessDenied;

/** What a button does with which registration, as the user saw it, and by which command: as text "ACT/registration/version/command". */
record SettleChoice(Act act, RegistrationId registration, long seenVersion, CommandId command) {

    enum Act {
        APPROVE,
        ACCEPT,
        CANCEL
    }

    /** @throws AccessDenied if the text is no choice: it names a record that doesn't exist */
    static SettleChoice of(String text) {
        if (!text.matches("(APPROVE|ACCEPT|CANCEL)/[0-9a-f-]{36}/\\d{1,18}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        String[] parts = text.split("/");
        return new SettleChoice(Act.valueOf(parts[0]), new RegistrationId(UUID.fromString(parts[1])), Long.parseLong(parts[2]),
                new CommandId(UUID.fromString(parts[3])));
    }

    @Override
    public String toString() {
        return act + "/" + registration + "/" + seenVersion + "/" + command;
    }
}
