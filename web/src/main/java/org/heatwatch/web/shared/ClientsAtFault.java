package org.heatwatch.web.shared;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a call that can't be read, or leads nowhere, with its status: the server would log it as a failure of its own. */
@Provider
public class ClientsAtFault implements ExceptionMapper<ClientErrorException> {

    @Override
    public Response toResponse(ClientErrorException atFault) {
        return atFault.getResponse();
    }
}
