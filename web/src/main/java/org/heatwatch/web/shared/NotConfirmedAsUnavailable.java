package org.heatwatch.web.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.heatwatch.service.access.NotConfirmed;

/** A call that didn't come to its end is answered as {@link Unavailable} does: the resources would take it for a bug. */
@Provider
public class NotConfirmedAsUnavailable implements ExceptionMapper<NotConfirmed> {

    @Inject
    private Messages messages;

    @Override
    public Response toResponse(NotConfirmed cause) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_SECONDS)
                .type(MediaType.APPLICATION_JSON)
                .entity(Unavailable.sentence(cause.because().name(), messages))
                .build();
    }
}
