package org.heatwatch.web.shared;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.heatwatch.service.access.AccessDenied;

/** A record that isn't the caller's is answered as one that doesn't exist. */
@Provider
public class DeniedAsNotFound implements ExceptionMapper<AccessDenied> {

    @Override
    public Response toResponse(AccessDenied denied) {
        return Response.status(Response.Status.NOT_FOUND).type(MediaType.APPLICATION_JSON).entity("{\"outcome\":\"not_found\"}").build();
    }
}
