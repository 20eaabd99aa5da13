package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.ChangeRule;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CompletionSettings;
import org.heatwatch.service.program.SettleCompletion;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** What it takes to complete a cohort. */
@Named
@ViewScoped
public class CompletionRulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SettleCompletion settle;
    private final Messages messages;

    private CohortId id;
    private final FormAct act = new FormAct();
    private CompletionSettings settings;
    private String sessions;
    private String unexcused;

    protected CompletionRulePage() {
        this(null, null);
    }

    @Inject
    CompletionRulePage(SettleCompletion settle, Messages messages) {
        this.settle = settle;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        see();
        sessions = String.valueOf(settings.rule().terms().sessions());
        unexcused = String.valueOf(settings.rule().terms().unexcused());
    }

    private void see() {
        settings = settle.settings(id);
        act.saw(settings.rule().version());
    }

    public String save() {
        CohortResult result = settle.change(new ChangeRule(act.getCommand(), id, act.getSeenVersion(), new CompletionTerms(number(sessions), number(unexcused))));
        if (result instanceof CohortResult.Saved) {
            messages.next("rule.saved");
            return "/program/completion-rule?faces-redirect=true&id=" + id;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("rule.stale", settings.rule().terms().sessions(), settings.rule().terms().unexcused());
        }
        return null;
    }

    /** What is no number is refused as one that is too small. */
    private static int number(String typed) {
        return typed.strip().matches("\\d{1,9}") ? Integer.parseInt(typed.strip()) : -1;
    }

    public CompletionSettings getSettings() {
        return settings;
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

    public String getSessions() {
        return sessions;
    }

    public void setSessions(String sessions) {
        this.sessions = sessions;
    }

    public String getUnexcused() {
        return unexcused;
    }

    public void setUnexcused(String unexcused) {
        this.unexcused = unexcused;
    }
}
