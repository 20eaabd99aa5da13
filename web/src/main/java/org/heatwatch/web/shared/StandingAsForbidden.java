package org.heatwatch.web.shared;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.heatwatch.service.access.StandingMissing;

/** A script of somebody who lacks second factor, agreement or attestation hears so, whatever it asked for. */
@Provider
public class StandingAsForbidden implements ExceptionMapper<StandingMissing> {

    @Override
    public Response toResponse(StandingMissing missing) {
        return Response.status(Response.Status.FORBIDDEN).type(MediaType.APPLICATION_JSON).entity("{\"outcome\":\"standing\"}").build();
    }
}
