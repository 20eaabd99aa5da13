package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CorrectLedgerLine;
import org.heatwatch.service.program.KeepLedgers;
import org.heatwatch.service.program.LedgerLineSheet;
import org.heatwatch.service.program.LedgerQueries;
import org.heatwatch.service.program.StrikeOutLedgerLine;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** One line of a ledger with all that it has said, to be corrected or struck out. */
@Named
@ViewScoped
public class LedgerLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LedgerQueries queries;
    private final KeepLedgers ledgers;
    private final Messages messages;

    private CohortId cohort;
    private LedgerLineId id;
    private final FormAct act = new FormAct();
    private transient LedgerForm form;
    private LedgerLineSheet sheet;

    protected LedgerLinePage() {
        this(null, null, null);
    }

    @Inject
    LedgerLinePage(LedgerQueries queries, KeepLedgers ledgers, Messages messages) {
        this.queries = queries;
        this.ledgers = ledgers;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no line of a cohort's ledger */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        see();
        getForm().show(sheet.line().entry());
    }

    private void see() {
        sheet = queries.line(cohort, id);
        act.saw(sheet.line().version());
    }

    public String save() {
        return after(ledgers.correct(new CorrectLedgerLine(act.getCommand(), cohort, id, act.getSeenVersion(), getForm().entry())), "ledger.corrected");
    }

    public String strikeOut() {
        return after(ledgers.strikeOut(new StrikeOutLedgerLine(act.getCommand(), cohort, id, act.getSeenVersion())), "ledger.now-struck-out");
    }

    private String after(CohortResult result, String done) {
        if (result instanceof CohortResult.Saved) {
            messages.next(done);
            return "/program/session-ledger?faces-redirect=true&cohort=" + cohort + "&id=" + sheet.session().id();
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("ledger.stale");
        }
        return null;
    }

    public LedgerLineSheet getSheet() {
        return sheet;
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

    public LedgerLineId getId() {
        return id;
    }

    public void setId(LedgerLineId id) {
        this.id = id;
    }
}
