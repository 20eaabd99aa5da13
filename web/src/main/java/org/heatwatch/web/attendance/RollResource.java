package org.heatwatch.web.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.MarkAttendance;
import org.heatwatch.service.attendance.MarkLine;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.MarkResult;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.RollSheet;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.web.shared.Messages;

/**
 * The roll for roll.js. Every answer to a command repeats the command's id, so that the page can tell ours from what a captive portal
 * says in our name.
 */
@Path("rolls/{session}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RollResource {

    private static final int UNPROCESSABLE = 422;

    private static final Set<MarkSource> BY_TAP = EnumSet.of(MarkSource.TAP, MarkSource.PAPER, MarkSource.UNDO, MarkSource.CONFLICT_RESOLVED);

    private final TakeAttendance attendance;
    private final AttendanceQueries rolls;
    private final SessionWords words;
    private final Messages messages;

    public RollResource() {
        this(null, null, null, null);
    }

    @Inject
    public RollResource(TakeAttendance attendance, AttendanceQueries rolls, SessionWords words, Messages messages) {
        this.attendance = attendance;
        this.rolls = rolls;
        this.words = words;
        this.messages = messages;
    }

    @GET
    public JsonObject roll(@PathParam("session") UUID session) {
        RollSheet sheet = rolls.open(new SessionId(session));
        var lines = Json.createArrayBuilder();
        sheet.lines().forEach(line -> lines.add(json(line)));
        return Json.createObjectBuilder()
                .add("state", sheet.state().name())
                .add("unmarked", sheet.unmarked())
                .add("lines", lines)
                .build();
    }

    @PUT
    @Path("marks/{registration}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("session") UUID session, @PathParam("registration") UUID registration, JsonObject body) {
        MarkAttendance command = command(new SessionId(session), new RegistrationId(registration), body);
        MarkResult result = attendance.mark(command);
        if (result instanceof MarkResult.Marked marked) {
            return answer(200, command.id(), "marked", json(marked.mark()));
        }
        if (result instanceof MarkResult.Stale stale) {
            return answer(409, command.id(), "stale", json(stale.current()));
        }
        return answer(UNPROCESSABLE, command.id(), "refused", json((Refusal) result));
    }

    @POST
    @Path("rest-present")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response markRestPresent(@PathParam("session") UUID session, JsonObject body) {
        var command = new MarkRestPresent(commandId(body), new SessionId(session));
        RollResult result = attendance.markRestPresent(command);
        if (result instanceof RollResult.Done done) {
            return answer(200, command.id(), "marked", Json.createObjectBuilder().add("count", done.marked()));
        }
        return answer(UNPROCESSABLE, command.id(), "refused", json((Refusal) result));
    }

    private static MarkAttendance command(SessionId session, RegistrationId registration, JsonObject body) {
        try {
            return new MarkAttendance(commandId(body), session, registration, AttendanceStatus.valueOf(body.getString("status")),
                    body.getInt("missedMinutes"), body.getJsonNumber("seenVersion").longValue(), source(body.getString("how")));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** What a tap, or a key beside the sheet, may say of itself; the other sources are for acts of their own. */
    private static MarkSource source(String how) {
        MarkSource source = MarkSource.valueOf(how);
        if (!BY_TAP.contains(source)) {
            throw new IllegalArgumentException(how);
        }
        return source;
    }

    private static CommandId commandId(JsonObject body) {
        try {
            return new CommandId(UUID.fromString(body.getString("commandId")));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static Response answer(int status, CommandId command, String outcome, JsonObjectBuilder rest) {
        return Response.status(status)
                .entity(rest.add("commandId", command.toString()).add("outcome", outcome).build())
                .build();
    }

    private JsonObjectBuilder json(Refusal refused) {
        return Json.createObjectBuilder().add("message", messages.text(refused.key(), refused.arguments().toArray()));
    }

    private JsonObjectBuilder json(MarkLine mark) {
        return Json.createObjectBuilder()
                .add("registration", mark.registration().toString())
                .add("status", mark.status().name())
                .add("missedMinutes", mark.missedMinutes())
                .add("version", mark.version())
                .add("by", words.by(mark.by(), mark.source()))
                .add("at", mark.at() == null ? "" : mark.at().toString());
    }

    private JsonObjectBuilder json(RollLine line) {
        return json(new MarkLine(line.registration(), line.status(), line.missedMinutes(), line.version(), line.by(), line.source(),
                line.at()))
                .add("name", line.name())
                .add("agency", line.agency());
    }
}
