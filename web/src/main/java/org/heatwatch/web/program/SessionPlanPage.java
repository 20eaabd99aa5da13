package org.heatwatch.web.program;

import static org.heatwatch.domain.access.Permission.RECORD_SESSIONS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.program.ChangeOfPlan;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.DeliverySheet;
import org.heatwatch.service.program.RecordDelivery;
import org.heatwatch.service.program.RunSessions;
import org.heatwatch.service.program.SessionPlanQueries;
import org.heatwatch.service.program.SessionPlanSheet;
import org.heatwatch.web.shared.CurrentUser;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** One session: what is planned, who speaks, and what was done. */
@Named
@ViewScoped
public class SessionPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SessionPlanQueries queries;
    private final RunSessions run;
    private final CurrentUser user;
    private final Messages messages;

    private CohortId cohort;
    private CohortSessionId id;
    private final FormAct act = new FormAct();
    private SessionPlanSheet sheet;
    /** As the page was opened: whoever has lost it since hears so from what she sends. */
    private boolean readOnly;
    private String topic;
    private String minutes;
    private ChangeOfPlan reason;

    protected SessionPlanPage() {
        this(null, null, null, null);
    }

    @Inject
    SessionPlanPage(SessionPlanQueries queries, RunSessions run, CurrentUser user, Messages messages) {
        this.queries = queries;
        this.run = run;
        this.user = user;
        this.messages = messages;
    }

    /** What was planned stands in the form until something is said. */
    public void open() {
        readOnly = !user.may(RECORD_SESSIONS);
        see();
        DeliverySheet said = sheet.delivery();
        topic = said == null ? sheet.session().topic() : said.topic();
        minutes = String.valueOf(said == null ? sheet.minutes() : said.minutes());
        reason = said == null ? null : said.reason();
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    private void see() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        sheet = queries.session(cohort, id);
        if (sheet.delivery() != null) {
            act.saw(sheet.delivery().version());
        }
    }

    public String save() {
        CohortResult result = run.record(new RecordDelivery(act.getCommand(), cohort, id, act.isKnown(), act.getSeenVersion(), topic, lasted(), reason));
        if (result instanceof CohortResult.Saved) {
            messages.next("delivery.saved");
            return "/program/session-plan?faces-redirect=true&cohort=" + cohort + "&id=" + id;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("delivery.stale");
        }
        return null;
    }

    /** @throws RuleViolation delivery.minutes-typed */
    private int lasted() {
        if (!minutes.strip().matches("\\d{1,4}")) {
            throw new RuleViolation("delivery.minutes-typed");
        }
        return Integer.parseInt(minutes.strip());
    }

    public SessionPlanSheet getSheet() {
        return sheet;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public ChangeOfPlan[] getReasons() {
        return ChangeOfPlan.values();
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

    public CohortSessionId getId() {
        return id;
    }

    public void setId(CohortSessionId id) {
        this.id = id;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public ChangeOfPlan getReason() {
        return reason;
    }

    public void setReason(ChangeOfPlan reason) {
        this.reason = reason;
    }
}
