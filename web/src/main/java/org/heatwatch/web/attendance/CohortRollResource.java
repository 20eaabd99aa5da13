package org.heatwatch.web.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortMarkLine;
import org.heatwatch.service.attendance.CohortMarkResult;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.CohortRollSheet;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.MarkRestOfCohortPresent;
import org.heatwatch.service.attendance.TakeCohortAttendance;

/** The roll of a cohort's session for roll.js, in the shape of a training's: see {@link RollResource}. */
@Path("cohort-rolls/{session}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CohortRollResource {

    private static final Set<MarkSource> BY_TAP = EnumSet.of(MarkSource.TAP, MarkSource.UNDO, MarkSource.CONFLICT_RESOLVED);

    private final TakeCohortAttendance attendance;
    private final CohortAttendanceQueries rolls;
    private final RollAnswers answers;
    private final SessionWords words;

    public CohortRollResource() {
        this(null, null, null, null);
    }

    @Inject
    public CohortRollResource(TakeCohortAttendance attendance, CohortAttendanceQueries rolls, RollAnswers answers, SessionWords words) {
        this.attendance = attendance;
        this.rolls = rolls;
        this.answers = answers;
        this.words = words;
    }

    /** Without lines if nothing has changed since the revision. */
    @GET
    public JsonObject roll(@PathParam("session") UUID session, @QueryParam("revision") @DefaultValue("") String revision) {
        CohortRollSheet sheet = rolls.openIfChanged(new CohortSessionId(session), revision);
        var lines = Json.createArrayBuilder();
        sheet.lines().forEach(line -> lines.add(json(line)));
        return Json.createObjectBuilder()
                .add("state", sheet.state().name())
                .add("revision", sheet.revision())
                .add("lines", lines)
                .build();
    }

    @PUT
    @Path("marks/{enrolment}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("session") UUID session, @PathParam("enrolment") UUID enrolment, JsonObject body) {
        MarkParticipant command = command(new CohortSessionId(session), new EnrolmentId(enrolment), body);
        CohortMarkResult result = attendance.mark(command);
        if (result instanceof CohortMarkResult.Marked marked) {
            return answers.marked(command.id(), json(marked.mark()));
        }
        if (result instanceof CohortMarkResult.Stale stale) {
            return answers.stale(command.id(), json(stale.current()));
        }
        return answers.refused(command.id(), (Refusal) result);
    }

    @POST
    @Path("rest-present")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response markRestPresent(@PathParam("session") UUID session, JsonObject body) {
        var command = new MarkRestOfCohortPresent(RollAnswers.commandId(body), new CohortSessionId(session));
        return answers.restMarked(command.id(), attendance.markRestPresent(command));
    }

    private static MarkParticipant command(CohortSessionId session, EnrolmentId enrolment, JsonObject body) {
        try {
            String reason = body.getString("reason", "");
            return new MarkParticipant(RollAnswers.commandId(body), session, enrolment, CohortStatus.valueOf(body.getString("status")),
                    body.getInt("missedMinutes"), reason.isEmpty() ? null : NotExpectedReason.valueOf(reason),
                    body.getJsonNumber("seenVersion").longValue(), RollAnswers.source(body, BY_TAP));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private JsonObjectBuilder json(CohortMarkLine mark) {
        return RollAnswers.mark(mark.enrolment(), mark.attendance().status(), mark.attendance().missedMinutes(), mark.version(),
                words.by(mark.by(), mark.source()), mark.at())
                .add("reason", mark.attendance().reason() == null ? "" : mark.attendance().reason().name());
    }

    private JsonObjectBuilder json(CohortRollLine line) {
        return json(line.mark())
                .add("name", line.name().isEmpty() ? line.code() : line.name())
                .add("agency", words.below(line));
    }
}
