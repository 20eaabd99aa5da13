package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.heatwatch.service.account.UseLink;
import org.heatwatch.web.shared.Messages;

/** Asking for a link by which to set a new password. What it answers doesn't tell whether there is such an account. */
@Named
@RequestScoped
public class ForgotPasswordPage {

    private final UseLink links;
    private final Messages messages;
    private final HttpServletRequest request;

    private String name;

    protected ForgotPasswordPage() {
        this(null, null, null);
    }

    @Inject
    ForgotPasswordPage(UseLink links, Messages messages, HttpServletRequest request) {
        this.links = links;
        this.messages = messages;
        this.request = request;
    }

    public String ask() {
        if (links.ask(name, request.getRemoteAddr())) {
            return "/sign-in?faces-redirect=true&notice=" + SignInPage.ASKED;
        }
        messages.error("forgot.throttled");
        return null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
