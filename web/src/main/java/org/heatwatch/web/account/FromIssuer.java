package org.heatwatch.web.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.service.account.AskIssuer;
import org.heatwatch.service.account.IssuerFailed;
import org.heatwatch.service.account.IssuerRequest;
import org.heatwatch.service.account.SignInResult;

/** Where the issuer of sign-ins sends the browser back to. */
@WebServlet("/public/from-issuer")
public class FromIssuer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(FromIssuer.class.getName());

    @Inject
    private transient AskIssuer issuer;

    @Inject
    private transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
        Optional<IssuerRequest> asked = session.map(each -> (IssuerRequest) each.getAttribute(ToIssuer.ASKED))
                .filter(each -> each.state().equals(request.getParameter("state")));
        String returnTo = session.map(each -> (String) each.getAttribute(ToIssuer.RETURN)).orElse("");
        session.ifPresent(each -> each.removeAttribute(ToIssuer.ASKED));
        try {
            if (asked.isEmpty() || request.getParameter("code") == null) {
                throw new IssuerFailed("No answer to a question of this session");
            }
            var credential = new IssuerCredential(issuer.answer(request.getParameter("code"), asked.get()));
            request.logout();
            AuthenticationStatus status = security.authenticate(request, response, withParams().credential(credential));
            response.sendRedirect(request.getContextPath() + next(status, request.getAttribute(SignInResult.class.getName()), returnTo));
        } catch (IssuerFailed failed) {
            LOG.log(Level.INFO, "An answer of the issuer isn''t taken: {0}", failed.getMessage());
            response.sendRedirect(request.getContextPath() + "/sign-in?notice=" + SignInPage.ISSUER);
        }
    }

    private static String next(AuthenticationStatus status, Object result, String returnTo) {
        if (status == AuthenticationStatus.SUCCESS) {
            return Entrance.safe(returnTo);
        }
        return result instanceof SignInResult.CodeDue ? Entrance.secondStep(returnTo, null) : "/sign-in?notice=" + SignInPage.UNKNOWN;
    }
}
