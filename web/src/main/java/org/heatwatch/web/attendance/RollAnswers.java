package org.heatwatch.web.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.web.shared.Messages;

/**
 * What roll.js asks and is answered, the same for every kind of roll. Every answer to a command repeats the command's id, so that the page
 * can tell ours from what a captive portal says in our name.
 */
@ApplicationScoped
class RollAnswers {

    private static final int UNPROCESSABLE = 422;

    private final Messages messages;

    protected RollAnswers() {
        this(null);
    }

    @Inject
    RollAnswers(Messages messages) {
        this.messages = messages;
    }

    Response marked(CommandId command, JsonObjectBuilder mark) {
        return answer(200, command, "marked", mark);
    }

    Response stale(CommandId command, JsonObjectBuilder current) {
        return answer(409, command, "stale", current);
    }

    Response refused(CommandId command, Refusal refused) {
        return answer(UNPROCESSABLE, command, "refused",
                Json.createObjectBuilder().add("message", messages.text(refused.key(), refused.arguments().toArray())));
    }

    Response restMarked(CommandId command, RollResult result) {
        return result instanceof RollResult.Done done
                ? marked(command, Json.createObjectBuilder().add("count", done.marked()))
                : refused(command, (Refusal) result);
    }

    private static Response answer(int status, CommandId command, String outcome, JsonObjectBuilder rest) {
        return Response.status(status)
                .entity(rest.add("commandId", command.toString()).add("outcome", outcome).build())
                .build();
    }

    /**
     * @param attendee id of her row
     * @param at null if nobody has marked
     */
    static JsonObjectBuilder mark(Object attendee, Enum<?> status, int missedMinutes, long version, String by, Instant at) {
        return Json.createObjectBuilder()
                .add("attendee", attendee.toString())
                .add("status", status.name())
                .add("missedMinutes", missedMinutes)
                .add("version", version)
                .add("by", by)
                .add("at", at == null ? "" : at.toString());
    }

    static CommandId commandId(JsonObject body) {
        try {
            return new CommandId(UUID.fromString(body.getString("commandId")));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /**
     * What a tap may say of itself; the other sources are for acts of their own.
     *
     * @throws IllegalArgumentException if it says another
     */
    static MarkSource source(JsonObject body, Set<MarkSource> taken) {
        MarkSource source = MarkSource.valueOf(body.getString("how"));
        if (!taken.contains(source)) {
            throw new IllegalArgumentException(source.name());
        }
        return source;
    }
}
