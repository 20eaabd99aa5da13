package org.heatwatch.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.web.shared.SignedInSession;

/** Ends the sign-in, also from a page that has been open for too long. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient SignedInSession signedIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signedIn.signIn().ifPresent(signIn::leave);
        response.sendRedirect(request.getContextPath() + "/sign-in?notice=" + SignInPage.LEFT);
    }
}
