package org.heatwatch.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.SecretToken;

/** What a tablet is for that was handed over: a secret in a cookie that no script reads. */
public enum TabletToken {
    /** People check themselves in on it. */
    CHECK_IN("__Host-kiosk"),
    /** Participants give feedback on it. */
    FEEDBACK("__Host-feedback");

    /** The server knows when it is over; the tablet forgets it sometime. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final String cookie;

    TabletToken(String cookie) {
        this.cookie = cookie;
    }

    /** Empty if it was handed over for nothing of this kind. */
    public Optional<SecretToken> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(each -> each.getName().equals(cookie))
                .findFirst()
                .map(each -> new SecretToken(each.getValue()));
    }

    void keep(SecretToken token, HttpServletResponse response) {
        write(token.text(), KEPT, response);
    }

    public void forget(HttpServletResponse response) {
        write("", Duration.ZERO, response);
    }

    private void write(String text, Duration kept, HttpServletResponse response) {
        var written = new Cookie(cookie, text);
        written.setPath("/");
        written.setSecure(true);
        written.setHttpOnly(true);
        written.setAttribute("SameSite", "Strict");
        written.setMaxAge((int) kept.toSeconds());
        response.addCookie(written);
    }
}
