package org.heatwatch.web.training;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers an upload that the server would cut off (web.xml: max-request-size) with a page that says so. The page itself checks the
 * size before it sends a file; this is for browsers without scripts.
 */
@WebFilter("/training/import-roster")
public class TooLargeUpload extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** In bytes: the largest file, 10 MB. */
    private static final long MOST = 10L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            response.sendRedirect(request.getContextPath() + "/training/file-too-large");
        } else {
            chain.doFilter(request, response);
        }
    }
}
