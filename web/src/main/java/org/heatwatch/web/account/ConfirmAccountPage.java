package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SecondLookId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.account.AccountLook;
import org.heatwatch.service.account.ConfirmAccount;
import org.heatwatch.service.account.ConfirmAccounts;
import org.heatwatch.service.account.GrantHolder;
import org.heatwatch.service.account.GrantQueries;
import org.heatwatch.web.shared.Messages;

/** One account that may be in other hands than its holder's: what was done to it, and the second person's word that it is hers. */
@Named
@ViewScoped
public class ConfirmAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ConfirmAccounts accounts;
    private final GrantQueries grants;
    private final Messages messages;

    private AccountId account;
    private AccountLook look;
    private GrantHolder holder;
    private CommandId command = CommandId.next();
    private SecondLookId seen;

    protected ConfirmAccountPage() {
        this(null, null, null);
    }

    @Inject
    ConfirmAccountPage(ConfirmAccounts accounts, GrantQueries grants, Messages messages) {
        this.accounts = accounts;
        this.grants = grants;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no account */
    public void open() {
        if (account == null) {
            throw new AccessDenied();
        }
        look = accounts.look(account);
        holder = grants.holder(account);
        seen = look.due().isEmpty() ? null : look.seen();
    }

    public String confirm() {
        GrantResult result = accounts.confirm(new ConfirmAccount(command, account, seen));
        if (result instanceof GrantResult.Saved) {
            messages.next("look.confirmed", holder.name());
            return "/account/grants?faces-redirect=true";
        }
        command = CommandId.next();
        open();
        if (result instanceof GrantResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("grant.stale");
        }
        return null;
    }

    public AccountLook getLook() {
        return look;
    }

    public GrantHolder getHolder() {
        return holder;
    }

    public AccountId getAccount() {
        return account;
    }

    public void setAccount(AccountId account) {
        this.account = account;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public SecondLookId getSeen() {
        return seen;
    }

    public void setSeen(SecondLookId seen) {
        this.seen = seen;
    }
}
