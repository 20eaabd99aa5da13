package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.program.KeepOwnVisit;
import org.heatwatch.service.program.OwnVisit;
import org.heatwatch.web.shared.Messages;

/** Where the link of a guest speaker leads. Opening it shows and changes nothing, so that whatever looks through mail can't answer for her. */
@Named
@RequestScoped
public class OwnVisitPage {

    private final KeepOwnVisit visits;
    private final Messages messages;

    private String token;
    private OwnVisit visit;

    protected OwnVisitPage() {
        this(null, null);
    }

    @Inject
    OwnVisitPage(KeepOwnVisit visits, Messages messages) {
        this.visits = visits;
        this.messages = messages;
    }

    public void show() {
        visit = token == null ? null : visits.visit(new SecretToken(token)).orElse(null);
        if (visit == null) {
            messages.error("own-visit.over");
        }
    }

    /** @param comes "true" if she says that she comes */
    public void answer(String comes) {
        if (token != null && visits.answer(new SecretToken(token), Boolean.parseBoolean(comes))) {
            messages.done("own-visit.answered");
        }
        show();
    }

    /** Null unless the link opens it. */
    public OwnVisit getVisit() {
        return visit;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
