package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.SessionScope;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.CancelSession;
import org.heatwatch.service.training.ChangeSessions;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.RescheduleSessions;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.VenueChoice;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** Moving or cancelling one session of a training, or moving it with those that follow, or with all. */
@Named
@ViewScoped
public class ChangeSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TrainingQueries queries;
    private final RescheduleSessions reschedule;
    private final Messages messages;

    private SessionId id;
    private TrainingId training;
    private String title;
    private final FormAct act = new FormAct();
    private final DespiteForm despite = new DespiteForm();
    private SessionPlan session;
    private int place;
    private int sessions;
    private SessionForm form;
    private SessionScope scope = SessionScope.THIS;
    private List<VenueChoice> venues = List.of();

    protected ChangeSessionPage() {
        this(null, null, null);
    }

    @Inject
    ChangeSessionPage(TrainingQueries queries, RescheduleSessions reschedule, Messages messages) {
        this.queries = queries;
        this.reschedule = reschedule;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no session of a training */
    public void open() {
        if (training == null) {
            throw new AccessDenied();
        }
        venues = queries.venueChoices();
        TrainingSheet sheet = queries.training(training);
        saw(sheet.version(), sheet.plan());
        form = new SessionForm(session);
    }

    private void saw(long version, TrainingPlan plan) {
        act.saw(version);
        title = plan.title();
        session = plan.sessions().stream().filter(each -> each.sessionId().equals(id)).findFirst().orElseThrow(AccessDenied::new);
        place = plan.sessions().indexOf(session) + 1;
        sessions = plan.sessions().size();
    }

    public String save() {
        Optional<SessionPlan> changed = new TypedSessions(messages).one(form, "");
        return changed.isEmpty() ? null : after(reschedule.change(
                new ChangeSessions(act.getCommand(), training, act.getSeenVersion(), changed.get(), scope,
                        despite.despite())), changed.get().equals(session) ? "session.same" : "session.changed");
    }

    public String cancel() {
        return after(reschedule.cancel(new CancelSession(act.getCommand(), training, act.getSeenVersion(), id)), "session.cancelled");
    }

    private String after(PlanResult result, String done) {
        if (result instanceof PlanResult.Planned) {
            TrainingSheet now = queries.training(training);
            messages.next(done, now.state() == TrainingState.PUBLISHED ? now.people().here() : 0);
            return "/training/training?faces-redirect=true&id=" + training;
        }
        act.renew();
        despite.show(result);
        if (result instanceof PlanResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof PlanResult.Stale stale) {
            messages.error("training.stale", stale.changedBy(), stale.changedAt());
            saw(stale.version(), stale.plan());
        }
        return null;
    }

    /** As it is planned now. */
    public SessionPlan getSession() {
        return session;
    }

    /** The training's. */
    public String getTitle() {
        return title;
    }

    /** From 1. */
    public int getPlace() {
        return place;
    }

    public int getSessions() {
        return sessions;
    }

    /** To whom a change may go: there is nothing to choose where it is the only session, and no other one follows the last. */
    public List<SessionScope> getScopes() {
        return place == sessions ? List.of(SessionScope.THIS, SessionScope.ALL) : List.of(SessionScope.values());
    }

    public SessionForm getForm() {
        return form;
    }

    public SessionScope getScope() {
        return scope;
    }

    public void setScope(SessionScope scope) {
        this.scope = scope;
    }

    public List<VenueChoice> getVenues() {
        return venues;
    }

    public DespiteForm getDespite() {
        return despite;
    }

    public FormAct getAct() {
        return act;
    }

    public TrainingId getTraining() {
        return training;
    }

    public void setTraining(TrainingId training) {
        this.training = training;
    }

    public SessionId getId() {
        return id;
    }

    public void setId(SessionId id) {
        this.id = id;
    }
}
