package org.heatwatch.web.shared;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A whole answer to a script from outside the resources, where the server would add a page of its own to one that isn't ended. */
public final class ScriptAnswer {

    /** Bytes; many times the longest call. */
    private static final int LONGEST = 1 << 20;

    private ScriptAnswer() {}

    public static void send(int status, JsonObject body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Else the server, which may not have begun to read, takes the request for unanswered.
        request.getInputStream().readNBytes(LONGEST);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
        response.getWriter().close();
    }
}
