package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.SecretToken;

/** What makes a tablet a kiosk: a secret in a cookie that no script reads. */
@RequestScoped
class KioskToken {

    private static final String NAME = "__Host-kiosk";

    /** The server knows when it is over; the tablet forgets it sometime. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final HttpServletRequest request;

    protected KioskToken() {
        this(null);
    }

    @Inject
    KioskToken(HttpServletRequest request) {
        this.request = request;
    }

    /** One that opens nothing, if this is no kiosk. */
    SecretToken value() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .map(cookie -> new SecretToken(cookie.getValue()))
                .orElseGet(SecretToken::next);
    }

    static void keep(SecretToken token, HttpServletResponse response) {
        write(token.text(), KEPT, response);
    }

    static void forget(HttpServletResponse response) {
        write("", Duration.ZERO, response);
    }

    private static void write(String text, Duration kept, HttpServletResponse response) {
        var cookie = new Cookie(NAME, text);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge((int) kept.toSeconds());
        response.addCookie(cookie);
    }
}
