package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SignInId;

/**
 * The sign-in that this browser session goes on with. Nothing else about the user is kept between requests. The session itself
 * outlives a sign-in that ran out or was left, so that its account finds half-filled forms again; to any other account it is empty.
 */
@ApplicationScoped
public class SignedInSession {

    private static final String KEY = SignedInSession.class.getName();

    private static final String WAITING = KEY + ".waiting";

    private final HttpServletRequest request;

    protected SignedInSession() {
        this(null);
    }

    @Inject
    SignedInSession(HttpServletRequest request) {
        this.request = request;
    }

    private record Kept(SignInId signIn, AccountId account) implements Serializable {}

    /** Drops what the session kept, unless the same account was the last that signed in here. */
    public void begins(SignInId signIn, AccountId account) {
        HttpSession session = request.getSession();
        if (kept(session).filter(before -> before.account().equals(account)).isEmpty()) {
            Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        }
        session.removeAttribute(WAITING);
        session.setAttribute(KEY, new Kept(signIn, account));
    }

    /** The password was right, and a code is due. The session is still nobody's. */
    public void waits(SignInId signIn) {
        request.getSession().setAttribute(WAITING, signIn);
    }

    /** The sign-in whose code is due. */
    public Optional<SignInId> waiting() {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SignInId) session.getAttribute(WAITING));
    }

    public Optional<SignInId> signIn() {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignedInSession::kept).map(Kept::signIn);
    }

    private static Optional<Kept> kept(HttpSession session) {
        return Optional.ofNullable((Kept) session.getAttribute(KEY));
    }
}
