package org.heatwatch.web.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.AccessDenied;

/** Whom a button registers, and by which command: as text "person/command". */
record RegistrationChoice(PersonId person, CommandId command) {

    /** @throws AccessDenied if the text is no choice: it names a record that doesn't exist */
    static RegistrationChoice of(String text) {
        if (!text.matches("[0-9a-f-]{36}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        String[] ids = text.split("/");
        return new RegistrationChoice(new PersonId(UUID.fromString(ids[0])), new CommandId(UUID.fromString(ids[1])));
    }

    @Override
    public String toString() {
        return person + "/" + command;
    }
}
