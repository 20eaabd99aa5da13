package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.heatwatch.service.access.Caller;

/**
 * A script says for which account its page was drawn. Where another one has signed in since, the script's account is signed out:
 * what was entered under one name is never sent under the next.
 */
@Provider
@ApplicationScoped
public class SameAccount implements ContainerRequestFilter {

    private final Caller caller;

    @Context
    private ResourceInfo called;

    public SameAccount() {
        this(null);
    }

    @Inject
    public SameAccount(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!called.getResourceClass().isAnnotationPresent(WithoutSignIn.class) && !caller.account().toString().equals(request.getHeaderString("X-Account"))) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .type(MediaType.APPLICATION_JSON)
                    .entity("{\"outcome\":\"signed_out\",\"by\":\"another_account\"}")
                    .build());
        }
    }
}
