package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.account.AccountState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.AccountSheet;
import org.heatwatch.service.account.ChangeEmail;
import org.heatwatch.service.account.DisableAccount;
import org.heatwatch.service.account.EnableAccount;
import org.heatwatch.service.account.InviteHolder;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.SetPassword;
import org.heatwatch.service.account.TakeSecondFactor;
import org.heatwatch.web.shared.Messages;

/** One account: what it may do, and its address, disabling, enabling, a new password. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AccountQueries accounts;
    private final ManageAccounts manage;
    private final Messages messages;

    private AccountId id;
    private AccountSheet account;
    private CommandId command = CommandId.next();
    private String email;
    private transient String password;

    protected AccountPage() {
        this(null, null, null);
    }

    @Inject
    AccountPage(AccountQueries accounts, ManageAccounts manage, Messages messages) {
        this.accounts = accounts;
        this.manage = manage;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no account */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        account = accounts.account(id);
        email = account.email();
    }

    public String disable() {
        return after(manage.disable(new DisableAccount(command, id, account.version())), "account.disabled");
    }

    public String enable() {
        return after(manage.enable(new EnableAccount(command, id, account.version())), "account.enabled");
    }

    public String setNewPassword() {
        return after(manage.setPassword(new SetPassword(command, id, account.version(), new NewPassword(password))),
                "account.password-set");
    }

    public String invite() {
        return after(manage.invite(new InviteHolder(command, id, account.version())), "account.invited");
    }

    public String changeEmail() {
        return after(manage.changeEmail(new ChangeEmail(command, id, account.version(), email)), "account.email-changed");
    }

    public String takeSecondFactor() {
        return after(manage.takeSecondFactor(new TakeSecondFactor(command, id, account.version())), "account.factor-taken");
    }

    private String after(AccountResult result, String saved) {
        if (result instanceof AccountResult.Saved) {
            messages.next(saved, account.name());
            return "/account/account?faces-redirect=true&id=" + id;
        }
        command = CommandId.next();
        if (result instanceof AccountResult.Refused refused) {
            messages.error(refused);
        } else {
            open();
            messages.error("account.stale");
        }
        return null;
    }

    public AccountSheet getAccount() {
        return account;
    }

    public boolean isActive() {
        return account.state() == AccountState.ACTIVE;
    }

    public AccountId getId() {
        return id;
    }

    public void setId(AccountId id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
