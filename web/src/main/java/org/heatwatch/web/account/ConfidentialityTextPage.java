package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.account.AgreementQueries;
import org.heatwatch.service.account.AgreementResult;
import org.heatwatch.service.account.FormVersion;
import org.heatwatch.service.account.ManageAgreements;
import org.heatwatch.service.account.PublishForm;
import org.heatwatch.web.shared.Messages;

/** What the confidentiality form says, and said; publishing a new text. */
@Named
@ViewScoped
public class ConfidentialityTextPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AgreementQueries queries;
    private final ManageAgreements manage;
    private final Messages messages;

    private CommandId command = CommandId.next();
    private List<FormVersion> versions;
    private int seenVersion;
    private String text;

    protected ConfidentialityTextPage() {
        this(null, null, null);
    }

    @Inject
    ConfidentialityTextPage(AgreementQueries queries, ManageAgreements manage, Messages messages) {
        this.queries = queries;
        this.manage = manage;
        this.messages = messages;
    }

    public void open() {
        look();
        text = versions.isEmpty() ? "" : versions.get(0).text();
    }

    private void look() {
        versions = queries.forms();
        seenVersion = versions.isEmpty() ? 0 : versions.get(0).version();
    }

    public String publish() {
        AgreementResult result = manage.publish(new PublishForm(command, seenVersion, text));
        if (result instanceof AgreementResult.Saved) {
            messages.next("attestation.published");
            return "/account/confidentiality-text?faces-redirect=true";
        }
        command = CommandId.next();
        look();
        if (result instanceof AgreementResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("attestation.stale-text");
        }
        return null;
    }

    /** The one that counts first. */
    public List<FormVersion> getVersions() {
        return versions;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
