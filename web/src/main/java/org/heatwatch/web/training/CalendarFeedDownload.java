package org.heatwatch.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.NotConfirmed;
import org.heatwatch.service.training.FeedAnswer;
import org.heatwatch.service.training.ReadFeed;

/**
 * {@code /feed/TOKEN.ics}: an account's calendar, for programs that can't sign in. Whoever asks for one that isn't there gets the answer of
 * every address that isn't there.
 */
@WebServlet(urlPatterns = CalendarFeedDownload.ADDRESS + "*")
public class CalendarFeedDownload extends HttpServlet {

    static final String ADDRESS = "/feed/";
    static final String ENDING = ".ics";

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/([\\w-]{20,64})" + Pattern.quote(ENDING));

    private static final Logger LOG = Logger.getLogger(CalendarFeedDownload.class.getName());

    @Inject
    private transient ReadFeed feeds;

    /** Nothing is thrown on: the server would log the address with it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(feeds.read(new SecretToken(file.group(1)), knownTag(request), request.getRemoteAddr()), response);
        } catch (NotConfirmed away) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "A calendar feed failed", failed);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Of several tags, or one that a cache has marked as weak, none is known: the whole calendar is sent. */
    private static String knownTag(HttpServletRequest request) {
        String header = request.getHeader("If-None-Match");
        return header == null ? "" : header.replace("\"", "");
    }

    private static void answer(FeedAnswer answer, HttpServletResponse response) throws IOException {
        if (answer instanceof FeedAnswer.Feed feed) {
            tagged(feed.tag(), response);
            response.setDateHeader("Last-Modified", feed.changedAt().toEpochMilli());
            response.setContentType("text/calendar;charset=UTF-8");
            byte[] bytes = feed.ics().getBytes(StandardCharsets.UTF_8);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } else if (answer instanceof FeedAnswer.Unchanged unchanged) {
            tagged(unchanged.tag(), response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (answer instanceof FeedAnswer.Throttled throttled) {
            response.setHeader("Retry-After", Long.toString(throttled.pause().toSeconds()));
            response.setStatus(429);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What is kept is asked for again each time: a feed may end at any moment. */
    private static void tagged(String tag, HttpServletResponse response) {
        response.setHeader("ETag", '"' + tag + '"');
        response.setHeader("Cache-Control", "private, no-cache");
    }
}
