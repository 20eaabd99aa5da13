package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.BeginSecondFactor;
import org.heatwatch.service.account.ConfirmSecondFactor;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.RemoveSecondFactor;
import org.heatwatch.service.account.SecondFactorResult;
import org.heatwatch.service.account.SecondFactorSheet;
import org.heatwatch.service.account.SetUpSecondFactor;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.QrCode;
import org.heatwatch.web.shared.SignedInSession;

/** One's own second factor: begun, shown to an authenticator app, confirmed by its code, which brings the recovery codes; removed. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SetUpSecondFactor secondFactor;
    private final SignedInSession session;
    private final Messages messages;

    private transient SecondFactorSheet sheet;
    private CommandId command = CommandId.next();
    private transient String current;
    private String code;
    private transient List<String> recoveryCodes;
    private String returnTo;

    protected SecondFactorPage() {
        this(null, null, null);
    }

    @Inject
    SecondFactorPage(SetUpSecondFactor secondFactor, SignedInSession session, Messages messages) {
        this.secondFactor = secondFactor;
        this.session = session;
        this.messages = messages;
    }

    public String begin() {
        return after(secondFactor.begin(new BeginSecondFactor(command, signIn(), new NewPassword(current))),
                "/account/second-factor");
    }

    public String remove() {
        String next = after(secondFactor.remove(new RemoveSecondFactor(command, signIn(), new NewPassword(current))),
                "/account/my-account");
        if (next != null) {
            messages.next("second-factor.removed");
        }
        return next;
    }

    public void confirm() {
        SecondFactorResult result = secondFactor.confirm(new ConfirmSecondFactor(command, signIn(), code));
        if (result instanceof SecondFactorResult.Confirmed confirmed) {
            recoveryCodes = confirmed.codes().texts();
        } else if (result instanceof Refusal refused) {
            refuse(refused);
        }
    }

    private String after(AccountResult result, String next) {
        if (result instanceof Refusal refused) {
            refuse(refused);
            return null;
        }
        return next + "?faces-redirect=true&includeViewParams=true";
    }

    private void refuse(Refusal refused) {
        command = CommandId.next();
        messages.error(refused);
    }

    private SignInId signIn() {
        return session.signIn().orElseThrow(AccessDenied::new);
    }

    /** Not written with the page's state: it may hold the secret. */
    public SecondFactorSheet getSheet() {
        if (sheet == null) {
            sheet = secondFactor.sheet();
        }
        return sheet;
    }

    public QrCode getPicture() {
        return QrCode.of(getSheet().uri());
    }

    /** The secret in groups of four, as it is typed. */
    public String getTyped() {
        return getSheet().typed().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public boolean isConfirmed() {
        return recoveryCodes != null;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    /** Where she was going when it was missing; null if it wasn't. */
    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(String returnTo) {
        this.returnTo = returnTo;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
