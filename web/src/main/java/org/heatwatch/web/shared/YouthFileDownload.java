package org.heatwatch.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.StandingMissing;

/** A file of the youth zone, of what the address names by id. Whoever may not have it is told what is told where there is none. */
public abstract class YouthFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String what;
    private final Exports.Kind kind;

    @Inject
    private transient Exports exports;

    /**
     * @param parameter of the address
     * @param what kind of file it is: that is all that its name says, with the day
     */
    protected YouthFileDownload(String parameter, String what, Exports.Kind kind) {
        this.parameter = parameter;
        this.what = what;
        this.kind = kind;
    }

    protected abstract void write(UUID id, OutputStream out) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter(parameter)));
            exports.answer(what, kind, out -> write(id, out), request, response);
        } catch (StandingMissing missing) {
            throw missing;
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
