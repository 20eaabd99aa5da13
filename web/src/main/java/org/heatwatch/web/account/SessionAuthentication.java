package org.heatwatch.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.service.access.NotConfirmed;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.ScriptAnswer;
import org.heatwatch.web.shared.SignedInSession;
import org.heatwatch.web.shared.Unavailable;

/**
 * How a request proves who sends it: the ways in hand over name and password, a code where one is due, or what an issuer says; every
 * later request its session, whose sign-in is looked up each time. Whoever is nobody gets one answer for every address that isn't
 * public, existing or not.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    private static final JsonObject SIGNED_OUT = Json.createObjectBuilder().add("outcome", "signed_out").build();

    private final IdentityStoreHandler identities;
    private final SignIn signIn;
    private final SignedInSession session;
    private final Messages messages;

    protected SessionAuthentication() {
        this(null, null, null, null);
    }

    @Inject
    SessionAuthentication(IdentityStoreHandler identities, SignIn signIn, SignedInSession session, Messages messages) {
        this.identities = identities;
        this.signIn = signIn;
        this.session = session;
        this.messages = messages;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
            return context.doNothing();
        }
        try {
            return authenticate(request, response, context);
        } catch (NotConfirmed away) {
            return unavailable(away, request, response);
        }
    }

    private AuthenticationStatus authenticate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() != null) {
            return enter(context.getAuthParameters().getCredential(), request, context);
        }
        var account = session.signIn().flatMap(id -> signIn.goOn(id, request.getRemoteAddr(), request.getHeader("X-Poll") == null));
        if (account.isPresent()) {
            return context.notifyContainerAboutLogin(account.get().account().toString(), Set.of());
        }
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus enter(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.changeSessionId();
        return context.notifyContainerAboutLogin(result);
    }

    /** Nobody is signed out because the database is away. */
    private AuthenticationStatus unavailable(NotConfirmed away, HttpServletRequest request, HttpServletResponse response) {
        try {
            Unavailable.answer(away.because().name(), messages, request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            if (request.getServletPath().startsWith("/api")) {
                ScriptAnswer.send(HttpServletResponse.SC_UNAUTHORIZED, SIGNED_OUT, request, response);
                return AuthenticationStatus.SEND_CONTINUE;
            }
            String address = request.getContextPath() + "/sign-in" + query(request);
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
                return AuthenticationStatus.SEND_CONTINUE;
            }
            return context.redirect(address);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String query(HttpServletRequest request) {
        String asked = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getQueryString() != null) {
            asked += "?" + request.getQueryString();
        }
        String returnTo = Entrance.TODAY.equals(asked) ? "" : "return=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        String notice = notice(request).map(why -> "notice=" + why).orElse("");
        String query = Stream.of(returnTo, notice).filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Optional<String> notice(HttpServletRequest request) {
        if ("POST".equals(request.getMethod())) {
            return Optional.of(SignInPage.UNSAVED);
        }
        return request.getRequestedSessionId() == null ? Optional.empty() : Optional.of(SignInPage.ENDED);
    }
}
