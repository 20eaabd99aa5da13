package org.heatwatch.web.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.web.shared.Messages;

/** Signing in. After signing in the user is where she was going. */
@Named
@RequestScoped
public class SignInPage {

    static final String TODAY = "/today";

    /** Why somebody is asked to sign in: she signed out, her time was over, or it was over when she sent a form. */
    static final String LEFT = "left";

    static final String ENDED = "ended";

    static final String UNSAVED = "unsaved";

    /** Or she asked for a link by mail. */
    static final String ASKED = "asked";

    @Inject
    private SecurityContext security;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private String username;
    private String password;
    private String returnTo;
    private String notice;

    /** Whoever is signed in already goes on. */
    public void open() throws IOException {
        if (caller.signedIn().isPresent()) {
            goOn();
        }
    }

    public void enter() throws IOException, ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        // Else the server is content with whoever signed in meanwhile in another tab.
        request.logout();
        AuthenticationStatus status = security.authenticate(request, response,
                withParams().credential(new UsernamePasswordCredential(username, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            if (UNSAVED.equals(notice)) {
                messages.nextWarning("page.unsaved");
            }
            goOn();
            return;
        }
        if (request.getAttribute(SignInResult.class.getName()) instanceof SignInResult.Throttled throttled) {
            messages.error("sign-in.throttled", throttled.minutes());
        } else {
            messages.error("sign-in.wrong");
        }
    }

    private void goOn() throws IOException {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        http.redirect(http.getRequestContextPath() + safe(returnTo));
    }

    /** Only an address of this product: a path that browsers can't read as another host. */
    static String safe(String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? path : TODAY;
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

    public boolean isNoticed() {
        return notice != null && List.of(LEFT, ENDED, UNSAVED, ASKED).contains(notice);
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(String returnTo) {
        this.returnTo = returnTo;
    }
}
