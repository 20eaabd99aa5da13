package org.heatwatch.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.heatwatch.web.shared.SignedInSession;

/** The second step of a sign-in. Without the first one there is nothing here. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private Entrance entrance;

    @Inject
    private SignedInSession session;

    private String code;

    public void open() throws IOException {
        if (session.waiting().isEmpty()) {
            entrance.goTo("/sign-in");
        }
    }

    public void enter() throws IOException, ServletException {
        entrance.enter(new CodeCredential(code));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNotice() {
        return entrance.notice();
    }

    public void setNotice(String notice) {
        entrance.notice(notice);
    }

    public String getReturnTo() {
        return entrance.returnTo();
    }

    public void setReturnTo(String returnTo) {
        entrance.returnTo(returnTo);
    }
}
