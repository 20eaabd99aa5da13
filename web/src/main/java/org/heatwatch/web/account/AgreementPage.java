package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.account.AgreementQueries;
import org.heatwatch.service.account.AgreementResult;
import org.heatwatch.service.account.AgreementSheet;
import org.heatwatch.service.account.EndAgreement;
import org.heatwatch.service.account.ManageAgreements;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** One agreement: its file, and ending it before its time. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AgreementQueries queries;
    private final ManageAgreements manage;
    private final Messages messages;

    private final FormAct act = new FormAct();
    private MouId id;
    private AgreementSheet sheet;
    private String reason = "";

    protected AgreementPage() {
        this(null, null, null);
    }

    @Inject
    AgreementPage(AgreementQueries queries, ManageAgreements manage, Messages messages) {
        this.queries = queries;
        this.manage = manage;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no agreement */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        sheet = queries.agreement(id);
        act.saw(sheet.version());
    }

    public String end() {
        AgreementResult result = manage.end(new EndAgreement(act.getCommand(), id, act.getSeenVersion(), reason));
        if (result instanceof AgreementResult.Saved) {
            messages.next("agreement.ended", sheet.agency());
            return "/account/agreement?faces-redirect=true&id=" + id;
        }
        act.renew();
        open();
        if (result instanceof AgreementResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("agreement.stale");
        }
        return null;
    }

    public AgreementSheet getSheet() {
        return sheet;
    }

    public FormAct getAct() {
        return act;
    }

    public MouId getId() {
        return id;
    }

    public void setId(MouId id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
