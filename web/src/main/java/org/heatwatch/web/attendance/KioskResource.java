package org.heatwatch.web.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.attendance.KioskPin;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.attendance.AtKiosk;
import org.heatwatch.service.attendance.CheckInResult;
import org.heatwatch.service.attendance.KioskLine;
import org.heatwatch.service.attendance.LeaveResult;
import org.heatwatch.service.attendance.RollSession;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TabletToken;
import org.heatwatch.web.shared.WithoutSignIn;

/**
 * A tablet at the door, for kiosk.js. What is typed stands in no address, and each answer to a check-in repeats its command's id. A kiosk
 * that is over, or never was, says so and no more.
 */
@Path("kiosk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@WithoutSignIn
@ApplicationScoped
public class KioskResource {

    private static final JsonObject OVER = Json.createObjectBuilder().add("outcome", "over").build();

    private final AtKiosk kiosk;
    private final SessionWords words;
    private final Messages messages;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    public KioskResource() {
        this(null, null, null);
    }

    @Inject
    public KioskResource(AtKiosk kiosk, SessionWords words, Messages messages) {
        this.kiosk = kiosk;
        this.words = words;
        this.messages = messages;
    }

    @GET
    public JsonObject session() {
        return kiosk.session(token(), request.getRemoteAddr()).map(this::json).orElse(OVER);
    }

    @POST
    @Path("find")
    public JsonObject find(JsonObject body) {
        Optional<List<KioskLine>> found = kiosk.find(token(), text(body, "typed"), request.getRemoteAddr());
        return found.map(KioskResource::json).orElse(OVER);
    }

    @POST
    @Path("check-in")
    public JsonObject checkIn(JsonObject body) {
        var command = new CommandId(id(body, "commandId"));
        CheckInResult result = kiosk.checkIn(token(), command, new RegistrationId(id(body, "registration")), request.getRemoteAddr());
        if (result instanceof CheckInResult.Over) {
            return OVER;
        }
        return Json.createObjectBuilder().add("outcome", result instanceof CheckInResult.CheckedIn ? "checked_in" : "not_changed")
                .add("commandId", command.toString())
                .add("message", sentence(result))
                .build();
    }

    @POST
    @Path("leave")
    public JsonObject leave(JsonObject body) {
        LeaveResult result = kiosk.leave(token(), new KioskPin(text(body, "pin")), request.getRemoteAddr());
        if (result instanceof LeaveResult.Left) {
            TabletToken.CHECK_IN.forget(response);
            return Json.createObjectBuilder().add("outcome", "left").build();
        }
        String sentence = result instanceof LeaveResult.Throttled throttled ? messages.text("kiosk.throttled", throttled.minutes())
                : messages.text("kiosk.pin-wrong");
        return Json.createObjectBuilder().add("outcome", "wrong").add("message", sentence).build();
    }

    /** One that opens nothing, if this is no kiosk. */
    private SecretToken token() {
        return TabletToken.CHECK_IN.of(request).orElseGet(SecretToken::next);
    }

    private String sentence(CheckInResult result) {
        if (result instanceof CheckInResult.CheckedIn checkedIn) {
            return checkedIn.missedMinutes() == 0 ? messages.text("kiosk.checked-in")
                    : messages.text("kiosk.checked-in-late", checkedIn.missedMinutes());
        }
        return messages.text(result instanceof CheckInResult.Refused refused ? refused.key() : "kiosk.already");
    }

    private JsonObject json(RollSession session) {
        return Json.createObjectBuilder().add("outcome", "open")
                .add("title", session.title())
                .add("lead", words.lead(session))
                .build();
    }

    private static JsonObject json(List<KioskLine> found) {
        var lines = Json.createArrayBuilder();
        found.stream().limit(AtKiosk.MOST_FOUND).forEach(line -> lines.add(json(line)));
        return Json.createObjectBuilder().add("outcome", "found")
                .add("people", lines)
                .add("more", found.size() > AtKiosk.MOST_FOUND)
                .build();
    }

    /** Nobody taps herself on a line that several share. */
    private static JsonObjectBuilder json(KioskLine line) {
        return Json.createObjectBuilder()
                .add("registration", line.shared() ? "" : line.registration().toString())
                .add("name", line.name())
                .add("agency", line.agency());
    }

    private static UUID id(JsonObject body, String name) {
        try {
            return UUID.fromString(text(body, name));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static String text(JsonObject body, String name) {
        try {
            return body.getString(name);
        } catch (NullPointerException | ClassCastException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
