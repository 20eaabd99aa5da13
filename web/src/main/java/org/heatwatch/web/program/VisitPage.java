package org.heatwatch.web.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.ChangeVisit;
import org.heatwatch.service.program.Clearance;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.LinkVisit;
import org.heatwatch.service.program.RunSessions;
import org.heatwatch.service.program.SessionPlanQueries;
import org.heatwatch.service.program.VisitResult;
import org.heatwatch.service.program.VisitSheet;
import org.heatwatch.web.shared.CurrentUser;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.OwnAddress;
import org.heatwatch.web.shared.TypedDates;

/** One guest speaker at one session. The address of her link stands on the answer to the act that made it, and nowhere else. */
@Named
@ViewScoped
public class VisitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SessionPlanQueries queries;
    private final RunSessions run;
    private final CurrentUser user;
    private final Messages messages;

    private CohortId cohort;
    private SpeakerVisitId id;
    private final FormAct act = new FormAct();
    private VisitSheet visit;
    private final SpeakerForm form = new SpeakerForm();
    private String topic;
    private VisitState state;
    /** Null where the reader doesn't say who is cleared. */
    private String vetted;
    private String signed;
    private transient String address;

    protected VisitPage() {
        this(null, null, null, null);
    }

    @Inject
    VisitPage(SessionPlanQueries queries, RunSessions run, CurrentUser user, Messages messages) {
        this.queries = queries;
        this.run = run;
        this.user = user;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no visit */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        see();
        form.show(visit.line().name(), visit.line().organization(), visit.email(), visit.phone());
        topic = visit.line().topic();
        state = visit.line().state();
        if (user.may(PLAN_COHORTS)) {
            vetted = typed(visit.line().vettedOn());
            signed = typed(visit.line().signedOn());
        }
    }

    private void see() {
        visit = queries.visit(cohort, id);
        act.saw(visit.version());
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate day(String typed, String sentence) {
        return typed.isBlank() ? null : TypedDates.date(typed, sentence);
    }

    public String save() {
        Clearance clearance = vetted == null ? null : new Clearance(day(vetted, "vetted.date"), day(signed, "signed.date"));
        CohortResult result = run.change(new ChangeVisit(act.getCommand(), cohort, id, act.getSeenVersion(), form.details(), topic, state, clearance));
        if (result instanceof CohortResult.Saved) {
            messages.next("speaker.saved");
            return "/program/visit?faces-redirect=true&cohort=" + cohort + "&id=" + id;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("speaker.stale");
        }
        return null;
    }

    public void link() {
        if (run.link(new LinkVisit(act.getCommand(), cohort, id)) instanceof VisitResult.Linked linked) {
            address = OwnAddress.of("/public/visit#" + linked.token());
        } else {
            messages.warning("speaker.link-kept");
        }
        act.renew();
        see();
    }

    public VisitSheet getVisit() {
        return visit;
    }

    public VisitState[] getStates() {
        return VisitState.values();
    }

    /** Null unless it was made just now. */
    public String getAddress() {
        return address;
    }

    public SpeakerForm getForm() {
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

    public SpeakerVisitId getId() {
        return id;
    }

    public void setId(SpeakerVisitId id) {
        this.id = id;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public VisitState getState() {
        return state;
    }

    public void setState(VisitState state) {
        this.state = state;
    }

    public String getVetted() {
        return vetted;
    }

    public void setVetted(String vetted) {
        this.vetted = vetted;
    }

    public String getSigned() {
        return signed;
    }

    public void setSigned(String signed) {
        this.signed = signed;
    }
}
