package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.heatwatch.service.account.LinkResult;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.UseLink;
import org.heatwatch.web.shared.Messages;

/** Where a link by mail leads. Opening it changes nothing, so that whatever looks through mail can't use it up. */
@Named
@RequestScoped
public class SetPasswordPage {

    private final UseLink links;
    private final Messages messages;
    private final HttpServletRequest request;

    private String token;
    private String password;

    protected SetPasswordPage() {
        this(null, null, null);
    }

    @Inject
    SetPasswordPage(UseLink links, Messages messages, HttpServletRequest request) {
        this.links = links;
        this.messages = messages;
        this.request = request;
    }

    public String save() {
        LinkResult result = links.setPassword(token, new NewPassword(password), request.getRemoteAddr());
        if (result instanceof LinkResult.PasswordSet set) {
            messages.next("set-password.done", set.username());
            return "/sign-in?faces-redirect=true";
        }
        if (result instanceof LinkResult.Throttled throttled) {
            messages.error("sign-in.throttled", throttled.minutes());
        } else {
            messages.error("set-password.over");
        }
        return null;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
