package org.heatwatch.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.heatwatch.domain.shared.SignInId;

/** The sign-in that this browser session goes on with. Nothing else about the user is kept between requests. */
@SessionScoped
public class SignedInSession implements Serializable {

    private static final long serialVersionUID = 1L;

    private SignInId signIn;

    public void begins(SignInId entered) {
        signIn = entered;
    }

    public Optional<SignInId> signIn() {
        return Optional.ofNullable(signIn);
    }
}
