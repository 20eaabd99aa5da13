package org.heatwatch.web.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.program.DateAct;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.ChangeCohortSession;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.CohortStory;
import org.heatwatch.service.program.DropCohortSession;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.ShiftCohortSession;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** Moving or naming one session of a cohort, leaving its date out, or dropping it. */
@Named
@ViewScoped
public class CohortSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CohortQueries queries;
    private final PlanCohorts plan;
    private final Messages messages;

    private CohortId cohort;
    private CohortSessionId id;
    private final FormAct act = new FormAct();
    private CohortStory story;
    private CohortSessionLine session;
    private String date;
    private String start;
    private String end;
    private String topic;
    private LocalDate nextDate;
    private DateAct how = DateAct.SHIFTED;
    private String reason = "";

    protected CohortSessionPage() {
        this(null, null, null);
    }

    @Inject
    CohortSessionPage(CohortQueries queries, PlanCohorts plan, Messages messages) {
        this.queries = queries;
        this.plan = plan;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no session of a cohort that can be changed */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        story = queries.story(cohort, PLAN_COHORTS);
        see();
        date = session.start().toLocalDate().toString();
        start = session.start().toLocalTime().toString();
        end = session.end().toLocalTime().toString();
        topic = session.topic();
    }

    private void see() {
        session = queries.session(cohort, id);
        act.saw(session.version());
        nextDate = queries.nextDate(cohort);
    }

    public String save() {
        LocalDate day = TypedDates.date(date, "cohort.date");
        var slot = new LocalSlot(day.atTime(TypedDates.time(start, "cohort.start")), day.atTime(TypedDates.time(end, "cohort.end")), session.zone());
        return after(plan.change(new ChangeCohortSession(act.getCommand(), cohort, id, act.getSeenVersion(), slot, topic)), "cohort.session-saved");
    }

    public String callOff() {
        return how == DateAct.DROPPED
                ? after(plan.drop(new DropCohortSession(act.getCommand(), cohort, id, act.getSeenVersion(), reason)), "cohort.session-off")
                : after(plan.shift(new ShiftCohortSession(act.getCommand(), cohort, id, act.getSeenVersion(), reason)), "cohort.session-shifted");
    }

    private String after(CohortResult result, String done) {
        if (result instanceof CohortResult.Saved) {
            messages.next(done);
            return "/program/cohort?faces-redirect=true&id=" + cohort;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("cohort.session-stale", session.start(), session.end().toLocalTime());
        }
        return null;
    }

    public CohortStory getStory() {
        return story;
    }

    /** The ways to call it off. */
    public List<DateAct> getWays() {
        return List.of(DateAct.SHIFTED, DateAct.DROPPED);
    }

    /** The date that the cohort gets if this one is left out. */
    public LocalDate getNextDate() {
        return nextDate;
    }

    public DateAct getHow() {
        return how;
    }

    public void setHow(DateAct how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** As it is planned now. */
    public CohortSessionLine getSession() {
        return session;
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

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
