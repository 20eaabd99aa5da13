package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.KeepLedgers;
import org.heatwatch.service.program.LedgerQueries;
import org.heatwatch.service.program.SessionStory;
import org.heatwatch.service.program.WriteLedgerLine;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** A new line of a session's ledger. */
@Named
@ViewScoped
public class AddLedgerLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LedgerQueries queries;
    private final KeepLedgers ledgers;
    private final Messages messages;

    private CohortId cohort;
    private CohortSessionId id;
    private final FormAct act = new FormAct();
    private transient LedgerForm form;
    private SessionStory story;

    protected AddLedgerLinePage() {
        this(null, null, null);
    }

    @Inject
    AddLedgerLinePage(LedgerQueries queries, KeepLedgers ledgers, Messages messages) {
        this.queries = queries;
        this.ledgers = ledgers;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        story = queries.toWrite(cohort, id);
    }

    /** The line's id comes from the command, so that a form sent twice adds one. */
    public String save() {
        CohortResult result = ledgers.write(new WriteLedgerLine(act.getCommand(), cohort, id, new LedgerLineId(act.getCommand().value()), getForm().entry()));
        if (result instanceof CohortResult.Refused refused) {
            act.renew();
            messages.error(refused);
            return null;
        }
        messages.next("ledger.added");
        return "/program/session-ledger?faces-redirect=true&cohort=" + cohort + "&id=" + id;
    }

    public SessionStory getStory() {
        return story;
    }

    /** Not kept between requests: somebody may type a name that is refused. */
    public LedgerForm getForm() {
        if (form == null) {
            form = new LedgerForm();
        }
        return form;
    }

    public FormAct getAct() {
        return act;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }

    /** The session's. */
    public CohortSessionId getId() {
        return id;
    }

    public void setId(CohortSessionId id) {
        this.id = id;
    }
}
