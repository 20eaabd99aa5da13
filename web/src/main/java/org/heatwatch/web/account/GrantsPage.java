package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.account.AskForRole;
import org.heatwatch.service.account.ConfirmAccounts;
import org.heatwatch.service.account.GrantHolder;
import org.heatwatch.service.account.GrantQueries;
import org.heatwatch.service.account.GrantRoles;
import org.heatwatch.service.account.RoleGrantLine;
import org.heatwatch.service.account.WaitingAccount;
import org.heatwatch.web.shared.CurrentUser;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Paging;

/** Roles of the youth zone, and the accounts that wait for a second person: of everybody; or of one account, for which one is asked here. */
@Named
@ViewScoped
public class GrantsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 50;

    private final GrantQueries queries;
    private final GrantRoles grants;
    private final ConfirmAccounts accounts;
    private final CurrentUser user;
    private final Messages messages;

    private AccountId account;
    private String page;
    private Paging paging;
    private List<RoleGrantLine> lines;
    private List<WaitingAccount> waiting;
    private GrantHolder holder;
    private RoleGrantId id = RoleGrantId.next();
    private CommandId command = CommandId.next();
    private Role role;
    private String reason = "";

    protected GrantsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    GrantsPage(GrantQueries queries, GrantRoles grants, ConfirmAccounts accounts, CurrentUser user, Messages messages) {
        this.queries = queries;
        this.grants = grants;
        this.accounts = accounts;
        this.user = user;
        this.messages = messages;
    }

    public void open() {
        holder = account == null ? null : queries.holder(account);
        paging = Paging.at(page, PAGE_SIZE, queries.countGrants(account));
        waiting = account == null ? accounts.waiting() : List.of();
        lines = queries.grants(account, paging.firstRow(), PAGE_SIZE);
    }

    public String ask() {
        GrantResult result = grants.ask(new AskForRole(command, id, account, role, reason));
        if (result instanceof GrantResult.Saved) {
            messages.next("grant.asked");
            return "/account/grants?faces-redirect=true&account=" + account;
        }
        command = CommandId.next();
        open();
        if (result instanceof GrantResult.Refused refused) {
            messages.error(refused);
        }
        return null;
    }

    /** Null on the page of everybody. */
    public GrantHolder getHolder() {
        return holder;
    }

    public boolean isMayAsk() {
        return holder != null && user.may(Permission.MANAGE_ACCOUNTS);
    }

    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(Role::isOfYouthZone).toList();
    }

    public Paging getPaging() {
        return paging;
    }

    /** Accounts that wait for a second person; none on the page of one. */
    public List<WaitingAccount> getWaiting() {
        return waiting;
    }

    public List<RoleGrantLine> getLines() {
        return lines;
    }

    public AccountId getAccount() {
        return account;
    }

    public void setAccount(AccountId account) {
        this.account = account;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public RoleGrantId getId() {
        return id;
    }

    public void setId(RoleGrantId id) {
        this.id = id;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
