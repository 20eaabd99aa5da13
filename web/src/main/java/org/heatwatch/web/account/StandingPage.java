package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.account.AgreementResult;
import org.heatwatch.service.account.SignForm;
import org.heatwatch.service.account.SignForms;
import org.heatwatch.service.account.StandingSheet;
import org.heatwatch.web.shared.Messages;

/** What the youth zone asks of whoever reads this, and what is missing; she signs the confidentiality form here, and goes on. */
@Named
@ViewScoped
public class StandingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SignForms forms;
    private final Messages messages;

    private StandingSheet sheet;
    private CommandId command = CommandId.next();
    private int version;
    private String name = "";
    private String returnTo;
    private String notice;

    protected StandingPage() {
        this(null, null);
    }

    @Inject
    StandingPage(SignForms forms, Messages messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /** @throws org.heatwatch.service.access.AccessDenied for an account that has nothing to do with the youth zone */
    public void open() {
        sheet = forms.standing();
        version = sheet.formVersion();
    }

    public String sign() {
        AgreementResult result = forms.sign(new SignForm(command, version, name));
        if (result instanceof AgreementResult.Saved) {
            messages.next("attestation.signed");
            return "/account/standing?faces-redirect=true&includeViewParams=true";
        }
        command = CommandId.next();
        open();
        if (result instanceof AgreementResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("attestation.stale");
        }
        return null;
    }

    public StandingSheet getSheet() {
        return sheet;
    }

    /** True if she sent something that was not saved. */
    public boolean isUnsaved() {
        return SignInPage.UNSAVED.equals(notice);
    }

    /** Where she was going. */
    public String getNext() {
        return Entrance.safe(returnTo);
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(String returnTo) {
        this.returnTo = returnTo;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
