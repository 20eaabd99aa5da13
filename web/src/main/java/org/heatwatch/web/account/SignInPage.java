package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.account.AskIssuer;

/** Signing in. After signing in the user is where she was going. */
@Named
@RequestScoped
public class SignInPage {

    /** Why somebody is asked to sign in: she signed out, her time was over, or it was over when she sent a form. */
    static final String LEFT = "left";

    static final String ENDED = "ended";

    static final String UNSAVED = "unsaved";

    /** Or she asked for a link by mail, or signed out everywhere. */
    static final String ASKED = "asked";

    static final String EVERYWHERE = "everywhere";

    /** Or her code came too late. */
    static final String LATE = "late";

    /** Or the issuer's answer proved nothing, or named nobody who has an account. */
    static final String ISSUER = "issuer";

    static final String UNKNOWN = "unknown";

    @Inject
    private Entrance entrance;

    @Inject
    private Caller caller;

    @Inject
    private AskIssuer issuer;

    private String username;
    private String password;

    /** Whoever is signed in already goes on. */
    public void open() throws IOException {
        if (caller.signedIn().isPresent()) {
            entrance.goOn();
        }
    }

    public void enter() throws IOException, ServletException {
        entrance.enter(new UsernamePasswordCredential(username, password));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** True if somebody else may say who she is. */
    public boolean isIssuerOn() {
        return issuer.isOn();
    }

    public boolean isNoticed() {
        return getNotice() != null && List.of(LEFT, ENDED, UNSAVED, ASKED, EVERYWHERE, LATE, ISSUER, UNKNOWN).contains(getNotice());
    }

    public String getNotice() {
        return entrance.notice();
    }

    public void setNotice(String notice) {
        entrance.notice(notice);
    }

    public String getReturnTo() {
        return entrance.returnTo();
    }

    public void setReturnTo(String returnTo) {
        entrance.returnTo(returnTo);
    }
}
