package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.heatwatch.domain.people.PersonColumn;
import org.heatwatch.domain.people.Rekeys;

/** What was put for a duplicate was put for the one who is kept. What both were told of the same stays told to both. */
@ApplicationScoped
class RekeyedMessages implements Rekeys {

    @Override
    public List<PersonColumn> columns() {
        return List.of(PersonColumn.once("outbox_message", "id", List.of("training_id", "registration_id", "session_id", "kind", "edition")));
    }
}
