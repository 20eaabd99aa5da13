package org.heatwatch.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.heatwatch.service.account.EnterByIssuer;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.web.shared.SignedInSession;

/** The product's own accounts as Jakarta Security's identity store. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    private final SignIn signIn;
    private final EnterByIssuer enterByIssuer;
    private final SignedInSession session;
    private final HttpServletRequest request;

    protected AccountStore() {
        this(null, null, null, null);
    }

    @Inject
    AccountStore(SignIn signIn, EnterByIssuer enterByIssuer, SignedInSession session, HttpServletRequest request) {
        this.signIn = signIn;
        this.enterByIssuer = enterByIssuer;
        this.session = session;
        this.request = request;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        String address = request.getRemoteAddr();
        if (credential instanceof UsernamePasswordCredential given) {
            return told(signIn.enter(given.getCaller(), given.getPasswordAsString(), address));
        }
        if (credential instanceof CodeCredential given) {
            return told(session.waiting().map(id -> signIn.enterCode(id, given.code(), address)).orElseGet(SignInResult.Over::new));
        }
        if (credential instanceof IssuerCredential given) {
            return told(enterByIssuer.enter(given.identity(), address));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult told(SignInResult result) {
        if (result instanceof SignInResult.CodeDue due) {
            session.waits(due.signIn());
        }
        if (result instanceof SignInResult.Entered entered) {
            session.begins(entered.signIn(), entered.account().account());
            return new CredentialValidationResult(entered.account().account().toString(), Set.of());
        }
        request.setAttribute(SignInResult.class.getName(), result);
        return CredentialValidationResult.INVALID_RESULT;
    }
}
