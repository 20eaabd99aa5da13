package org.heatwatch.web.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.web.shared.Messages;

/** Signing in. After signing in the user is where she was going. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Messages messages;

    private String username;
    private String password;
    private String returnTo;

    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        AuthenticationStatus status = security.authenticate(request, response,
                withParams().credential(new UsernamePasswordCredential(username, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            faces.getExternalContext().redirect(request.getContextPath() + safe(returnTo));
            return;
        }
        if (request.getAttribute(SignInResult.class.getName()) instanceof SignInResult.Throttled throttled) {
            messages.error("sign-in.throttled", throttled.minutes());
        } else {
            messages.error("sign-in.wrong");
        }
    }

    /** Only an address of this product: a path that browsers can't read as another host. */
    static String safe(String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? path : "/";
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

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(String returnTo) {
        this.returnTo = returnTo;
    }
}
