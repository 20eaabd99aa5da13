package org.heatwatch.web.shared;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.heatwatch.service.access.NotConfirmed;

/**
 * Answers what didn't come to its end with 503 and a sentence: what happened, that it isn't confirmed, what to do. Pages get a page
 * that sends the same again, scripts get the sentence in JSON. A full disk of the server is among it: whatever couldn't be written
 * there was sent before its act, or undid it.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC}, asyncSupported = true)
public class Unavailable extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(Unavailable.class.getName());

    private static final String NO_SPACE = "No space left on device";

    static final String RETRY_SECONDS = "10";

    @Inject
    private transient Messages messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            Optional<String> because = because(failed);
            if (because.isEmpty() || response.isCommitted()) {
                throw failed;
            }
            answer(because.get(), messages, request, response);
        }
    }

    /** What was not confirmed, if that is why a call failed. */
    static Optional<NotConfirmed> cause(Throwable failed) {
        return withCauses(failed).filter(NotConfirmed.class::isInstance).map(NotConfirmed.class::cast).findFirst();
    }

    /** Which sentences, unavailable.*, tell why a call failed; empty where none does. */
    static Optional<String> because(Throwable failed) {
        return cause(failed).map(cause -> cause.because().name()).or(() -> diskFull(failed));
    }

    private static Optional<String> diskFull(Throwable failed) {
        Optional<IOException> full = withCauses(failed).filter(IOException.class::isInstance).map(IOException.class::cast)
                .filter(each -> String.valueOf(each.getMessage()).endsWith(NO_SPACE)).findFirst();
        full.ifPresent(each -> LOG.log(Level.SEVERE, "A file could not be written: {0}", NO_SPACE));
        return full.map(each -> "DISK_FULL");
    }

    private static Stream<Throwable> withCauses(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause);
    }

    /** @param because names the sentences, unavailable.* */
    public static void answer(String because, Messages messages, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", RETRY_SECONDS);
        if (!isByScript(request)) {
            request.setAttribute(Unavailable.class.getName(), because);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        ScriptAnswer.send(HttpServletResponse.SC_SERVICE_UNAVAILABLE, sentence(because, messages), request, response);
    }

    /** What a script is told. */
    static JsonObject sentence(String because, Messages messages) {
        return Json.createObjectBuilder()
                .add("outcome", "unavailable")
                .add("message", messages.text("unavailable.script." + because))
                .build();
    }

    private static boolean isByScript(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api") || "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
