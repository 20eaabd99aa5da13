package org.heatwatch.web.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.web.shared.Messages;

/** What the steps of a sign-in share: handing over what was entered, and where to go then. */
@RequestScoped
class Entrance {

    static final String TODAY = "/today";

    @Inject
    private SecurityContext security;

    @Inject
    private Messages messages;

    private String returnTo;
    private String notice;

    /** Goes on after it when the account is in, to the next step when a code is due, and says why not else. */
    void enter(Credential credential) throws IOException, ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        // Else the server is content with whoever signed in meanwhile in another tab.
        request.logout();
        if (security.authenticate(request, response, withParams().credential(credential)) == AuthenticationStatus.SUCCESS) {
            if (SignInPage.UNSAVED.equals(notice)) {
                messages.nextWarning("page.unsaved");
            }
            goOn();
            return;
        }
        Object result = request.getAttribute(SignInResult.class.getName());
        if (result instanceof SignInResult.CodeDue) {
            goTo(secondStep(returnTo, notice));
        } else if (result instanceof SignInResult.Throttled throttled) {
            messages.error("sign-in.throttled", throttled.minutes());
        } else if (result instanceof SignInResult.TooShort tooShort) {
            messages.error("sign-in.too-short", tooShort.shortest());
        } else if (result instanceof SignInResult.Over) {
            goTo("/sign-in?return=" + encoded(safe(returnTo)) + "&notice=" + SignInPage.LATE);
        } else {
            messages.error(credential instanceof CodeCredential ? "second-step.wrong" : "sign-in.wrong");
        }
    }

    /** To where she was going. */
    void goOn() throws IOException {
        goTo(safe(returnTo));
    }

    void goTo(String address) throws IOException {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        http.redirect(http.getRequestContextPath() + address);
    }

    /** Only an address of this product: a path that browsers can't read as another host. */
    static String safe(String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? path : TODAY;
    }

    /** @param notice null for none */
    static String secondStep(String returnTo, String notice) {
        return "/public/second-step?return=" + encoded(safe(returnTo)) + (notice == null ? "" : "&notice=" + encoded(notice));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String returnTo() {
        return returnTo;
    }

    void returnTo(String address) {
        returnTo = address;
    }

    String notice() {
        return notice;
    }

    void notice(String why) {
        notice = why;
    }
}
