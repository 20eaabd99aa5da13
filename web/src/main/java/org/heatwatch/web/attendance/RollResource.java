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
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.MarkAttendance;
import org.heatwatch.service.attendance.MarkLine;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.MarkResult;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.RollSheet;
import org.heatwatch.service.attendance.TakeAttendance;

/** The roll of a session of a training for roll.js. */
@Path("rolls/{session}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RollResource {

    private static final Set<MarkSource> BY_TAP = EnumSet.of(MarkSource.TAP, MarkSource.PAPER, MarkSource.UNDO, MarkSource.CONFLICT_RESOLVED);

    private final TakeAttendance attendance;
    private final AttendanceQueries rolls;
    private final RollAnswers answers;
    private final SessionWords words;

    public RollResource() {
        this(null, null, null, null);
    }

    @Inject
    public RollResource(TakeAttendance attendance, AttendanceQueries rolls, RollAnswers answers, SessionWords words) {
        this.attendance = attendance;
        this.rolls = rolls;
        this.answers = answers;
        this.words = words;
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
            return answers.marked(command.id(), json(marked.mark()));
        }
        if (result instanceof MarkResult.Stale stale) {
            return answers.stale(command.id(), json(stale.current()));
        }
        return answers.refused(command.id(), (Refusal) result);
    }

    @POST
    @Path("rest-present")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response markRestPresent(@PathParam("session") UUID session, JsonObject body) {
        var command = new MarkRestPresent(RollAnswers.commandId(body), new SessionId(session));
        return answers.restMarked(command.id(), attendance.markRestPresent(command));
    }

    private static MarkAttendance command(SessionId session, RegistrationId registration, JsonObject body) {
        try {
            return new MarkAttendance(RollAnswers.commandId(body), session, registration, AttendanceStatus.valueOf(body.getString("status")),
                    body.getInt("missedMinutes"), body.getJsonNumber("seenVersion").longValue(), RollAnswers.source(body, BY_TAP));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private JsonObjectBuilder json(MarkLine mark) {
        return RollAnswers.mark(mark.registration(), mark.status(), mark.missedMinutes(), mark.version(),
                words.by(mark.by(), mark.source()), mark.at());
    }

    private JsonObjectBuilder json(RollLine line) {
        return json(new MarkLine(line.registration(), line.status(), line.missedMinutes(), line.version(), line.by(), line.source(),
                line.at()))
                .add("name", line.name())
                .add("agency", line.agency());
    }
}
