package org.heatwatch.web.shared;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.heatwatch.service.access.CommandIdTaken;

/** A command whose id was used before is refused like one that breaks a rule, so that a script stops sending it. */
@Provider
public class IdTakenAsRefusal implements ExceptionMapper<CommandIdTaken> {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private Messages messages;

    @Override
    public Response toResponse(CommandIdTaken taken) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.APPLICATION_JSON)
                .entity(Json.createObjectBuilder()
                        .add("commandId", taken.command().toString())
                        .add("outcome", "refused")
                        .add("message", messages.text(taken.key()))
                        .build())
                .build();
    }
}
