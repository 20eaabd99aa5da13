package org.heatwatch.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what is sent before anything else does, and answers what is too much with a page that says so. Files go to the disk as they
 * come, up to the size in web.xml, which is above the one that pages state: their own message is the better one. Everything else is
 * kept in memory, so it is short and tells its length; and so is everything from somebody who isn't signed in.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BodyLimits extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Bytes; twenty times the longest form. */
    private static final long MOST = 1 << 20;

    /** Bytes of a form with a file: a little above the largest file in web.xml. */
    private static final long MOST_WITH_FILE = 65 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isTooLong(request)) {
            refuse(request, response, "error.too-large-do");
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            request.getParameterNames();
        } catch (IllegalStateException tooLong) {
            refuse(request, response, "error.too-large-do");
            return;
        } catch (RuntimeException unreadable) {
            Optional<String> because = Unavailable.because(unreadable);
            if (because.isPresent()) {
                request.setAttribute(Unavailable.class.getName(), because.get());
                answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "/error/unavailable.xhtml", request, response);
            } else if (unreadable.getCause() instanceof IOException) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                refuse(request, response, "error.too-many-fields-do");
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isTooLong(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        long length = request.getContentLengthLong();
        if (type.startsWith("multipart/form-data") && request.getUserPrincipal() != null) {
            return length > MOST_WITH_FILE;
        }
        boolean untold = length < 0 && (!type.isEmpty() || request.getHeader("Transfer-Encoding") != null);
        return untold || length > MOST;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String sentence)
            throws IOException, ServletException {
        request.setAttribute("sentence", sentence);
        answer(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "/error/too-large.xhtml", request, response);
    }

    private static void answer(int status, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher(page).forward(new WithoutBody(request), response);
    }

    /** So that the page doesn't begin to read once more. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
