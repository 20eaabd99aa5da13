package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.ChangeOwnPassword;
import org.heatwatch.service.account.EndOwnSignIns;
import org.heatwatch.service.account.KeepMyAccount;
import org.heatwatch.service.account.MyAccountSheet;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.SignedInSession;

/** One's own account: where it is signed in, and its password. */
@Named
@ViewScoped
public class MyAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepMyAccount own;
    private final SignedInSession session;
    private final Messages messages;

    private MyAccountSheet account;
    private CommandId command = CommandId.next();
    private transient String current;
    private transient String password;

    protected MyAccountPage() {
        this(null, null, null);
    }

    @Inject
    MyAccountPage(KeepMyAccount own, SignedInSession session, Messages messages) {
        this.own = own;
        this.session = session;
        this.messages = messages;
    }

    public void open() {
        account = own.sheet(signIn());
    }

    public String changePassword() {
        AccountResult result = own.changePassword(
                new ChangeOwnPassword(command, signIn(), new NewPassword(current), new NewPassword(password)));
        if (result instanceof AccountResult.Saved) {
            messages.next("my-account.password-changed");
            return "/account/my-account?faces-redirect=true";
        }
        command = CommandId.next();
        if (result instanceof AccountResult.Refused refused) {
            messages.error(refused);
        }
        return null;
    }

    public String signOutEverywhere() {
        own.signOutEverywhere(new EndOwnSignIns(command, signIn()));
        return "/sign-in?faces-redirect=true&notice=" + SignInPage.EVERYWHERE;
    }

    private SignInId signIn() {
        return session.signIn().orElseThrow(AccessDenied::new);
    }

    public MyAccountSheet getAccount() {
        return account;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
