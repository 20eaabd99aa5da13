package org.heatwatch.web.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.web.shared.Messages;

/** Reads sessions as they were typed. Where one can't be read, a message stands at each field that is wrong. */
final class TypedSessions {

    private final Messages messages;

    TypedSessions(Messages messages) {
        this.messages = messages;
    }

    /** The rows of the plan's form: all of them, or none. */
    Optional<List<SessionPlan>> rows(List<SessionForm> rows) {
        List<SessionPlan> plans = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            row(rows, row).ifPresent(plans::add);
        }
        return plans.size() == rows.size() ? Optional.of(plans) : Optional.empty();
    }

    Optional<SessionPlan> row(List<SessionForm> rows, int row) {
        return one(rows.get(row), "rows:" + row + ':');
    }

    /** @param in the client id of what its fields stand in, with a colon; empty for a form of one session */
    Optional<SessionPlan> one(SessionForm session, String in) {
        try {
            if (session.unfilled().isEmpty()) {
                return Optional.of(session.plan());
            }
            session.open();
            session.unfilled().forEach(field -> messages.errorAt(in + field, "session." + field));
        } catch (RuleViolation broken) {
            session.open();
            messages.errorAt(in + session.field(broken), broken.key(), broken.arguments().toArray());
        }
        return Optional.empty();
    }
}
