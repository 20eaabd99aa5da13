package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.program.CertificateText;
import org.heatwatch.domain.program.CertificateWord;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CompletionSettings;
import org.heatwatch.service.program.SettleCompletion;
import org.heatwatch.service.program.WordCertificate;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** Saying what a program's certificates say, from the page of one of its cohorts. */
@Named
@ViewScoped
public class CertificatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SettleCompletion settle;
    private final Messages messages;

    private CohortId id;
    private final FormAct act = new FormAct();
    private CompletionSettings settings;
    private String title;
    private String text;

    protected CertificatePage() {
        this(null, null);
    }

    @Inject
    CertificatePage(SettleCompletion settle, Messages messages) {
        this.settle = settle;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        see();
        title = settings.says().title();
        text = settings.says().text();
    }

    private void see() {
        settings = settle.settings(id);
        act.saw(settings.edition());
    }

    public String save() {
        CohortResult result = settle.word(new WordCertificate(act.getCommand(), id, act.getSeenVersion(), new CertificateText(title, text)));
        if (result instanceof CohortResult.Saved) {
            messages.next("certificate.saved");
            return "/program/completion-rule?faces-redirect=true&id=" + id;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("certificate.stale-now", settings.says().title(), settings.says().text());
        }
        return null;
    }

    public CompletionSettings getSettings() {
        return settings;
    }

    public CertificateWord[] getWords() {
        return CertificateWord.values();
    }

    public FormAct getAct() {
        return act;
    }

    public CohortId getId() {
        return id;
    }

    public void setId(CohortId id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
