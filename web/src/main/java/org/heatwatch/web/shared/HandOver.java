package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.account.SignIn;

/** Hands this device over to whoever stands before it. */
@ApplicationScoped
public class HandOver {

    private final SignIn signIn;
    private final SignedInSession signedIn;

    protected HandOver() {
        this(null, null);
    }

    @Inject
    HandOver(SignIn signIn, SignedInSession signedIn) {
        this.signIn = signIn;
        this.signedIn = signedIn;
    }

    /**
     * Nothing of whoever was signed in stays on the tablet: neither the sign-in nor what pages have kept.
     *
     * @param page that it shows from now on
     */
    public void with(TabletToken kind, SecretToken token, String page) throws IOException {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        kind.keep(token, (HttpServletResponse) http.getResponse());
        signedIn.signIn().ifPresent(signIn::leave);
        http.invalidateSession();
        http.redirect(http.getRequestContextPath() + page);
    }
}
