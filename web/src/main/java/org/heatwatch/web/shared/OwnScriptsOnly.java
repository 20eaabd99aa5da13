package org.heatwatch.web.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** A write carries a header that a form of another site can't send and its script may not. */
@Provider
public class OwnScriptsOnly implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.GET.equals(request.getMethod()) && request.getHeaderString("X-Requested-With") == null) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }
}
