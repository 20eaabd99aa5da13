package org.heatwatch.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.service.account.AskIssuer;
import org.heatwatch.service.account.IssuerFailed;
import org.heatwatch.service.account.IssuerRequest;

/** Sends the browser to the issuer of sign-ins with a question that only this session's answer fits. */
@WebServlet("/public/to-issuer")
public class ToIssuer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ToIssuer.class.getName());

    static final String ASKED = IssuerRequest.class.getName();

    static final String RETURN = ASKED + ".return";

    @Inject
    private transient AskIssuer issuer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!issuer.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            IssuerRequest question = issuer.question();
            request.getSession().setAttribute(ASKED, question);
            request.getSession().setAttribute(RETURN, request.getParameter("return"));
            response.sendRedirect(question.address().toString());
        } catch (IssuerFailed failed) {
            LOG.log(Level.WARNING, "The issuer can''t be asked: {0}", failed.getMessage());
            response.sendRedirect(request.getContextPath() + "/sign-in?notice=" + SignInPage.ISSUER);
        }
    }
}
