package org.heatwatch.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.service.access.StandingMissing;

/**
 * Whoever lacks second factor, agreement or attestation is sent to the page that says so, and from there to where she was going. Pages and
 * downloads let {@link StandingMissing} through to here; scripts of the API get {@link StandingAsForbidden}.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC}, asyncSupported = true)
public class AskForStanding extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (cause(failed).isEmpty() || response.isCommitted()) {
                throw failed;
            }
            answer(request, response);
        }
    }

    /** That something is missing, if that is why a call failed. */
    static Optional<StandingMissing> cause(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .filter(StandingMissing.class::isInstance).map(StandingMissing.class::cast).findFirst();
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        String address = request.getContextPath() + "/account/standing?return=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8)
                + ("POST".equals(request.getMethod()) ? "&notice=unsaved" : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    private static String asked(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + '?' + request.getQueryString();
    }
}
