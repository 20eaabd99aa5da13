package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.account.ConfirmRole;
import org.heatwatch.service.account.DeclineRole;
import org.heatwatch.service.account.GrantQueries;
import org.heatwatch.service.account.GrantRoles;
import org.heatwatch.service.account.RoleGrantSheet;
import org.heatwatch.service.account.TakeRoleAway;
import org.heatwatch.service.account.WithdrawRole;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.GrantForm;
import org.heatwatch.web.shared.Messages;

/** One role of the youth zone that was asked for: confirming or declining it, taking it back, taking it away. */
@Named
@ViewScoped
public class GrantPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/account/grants?faces-redirect=true";

    private final GrantQueries queries;
    private final GrantRoles roles;
    private final Messages messages;

    private final GrantForm form = new GrantForm();
    private RoleGrantId id;
    private RoleGrantSheet sheet;

    protected GrantPage() {
        this(null, null, null);
    }

    @Inject
    GrantPage(GrantQueries queries, GrantRoles roles, Messages messages) {
        this.queries = queries;
        this.roles = roles;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no grant */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        sheet = queries.grant(id);
        getAct().saw(sheet.grant().version());
    }

    public String confirm() {
        return after(roles.confirm(new ConfirmRole(getAct().getCommand(), id, getAct().getSeenVersion())), "grant.confirmed");
    }

    public String decline() {
        return after(roles.decline(new DeclineRole(getAct().getCommand(), id, getAct().getSeenVersion())), "grant.declined");
    }

    public String withdraw() {
        return after(roles.withdraw(new WithdrawRole(getAct().getCommand(), id, getAct().getSeenVersion())), "grant.withdrawn");
    }

    public String end() {
        return after(roles.takeAway(new TakeRoleAway(getAct().getCommand(), id, getAct().getSeenVersion(), form.getReason())), "grant.ended");
    }

    private String after(GrantResult result, String done) {
        return form.after(result, messages, done, LIST, this::open);
    }

    public RoleGrantSheet getSheet() {
        return sheet;
    }

    public GrantForm getForm() {
        return form;
    }

    public FormAct getAct() {
        return form.getAct();
    }

    public RoleGrantId getId() {
        return id;
    }

    public void setId(RoleGrantId id) {
        this.id = id;
    }
}
