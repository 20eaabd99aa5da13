package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.HeadcountQueries;
import org.heatwatch.service.attendance.SessionRoll;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.CloseTraining;
import org.heatwatch.service.training.OverCapacityStep;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.TrainingStep;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Paging;

/** One training: its story, sessions, people and history, and what can be done with it now. */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 50;

    private final TrainingQueries queries;
    private final AttendanceQueries attendance;
    private final HeadcountQueries headcounts;
    private final PlanTraining plan;
    private final Caller caller;
    private final Messages messages;
    private final Clock clock;

    private TrainingId id;
    private String page;
    private String reason = "";
    private long seenVersion;
    private CommandId command = CommandId.next();
    private transient Shown shown;

    private record Shown(TrainingSheet training, Map<SessionId, SessionRoll> rolls, Map<SessionId, Long> counted,
            List<RegistrationLine> registrations, List<TrainingStep> history, List<OverCapacityStep> overCapacity,
            Paging paging) {}

    protected TrainingPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    TrainingPage(TrainingQueries queries, AttendanceQueries attendance, HeadcountQueries headcounts, PlanTraining plan, Caller caller,
            Messages messages, Clock clock) {
        this.queries = queries;
        this.attendance = attendance;
        this.headcounts = headcounts;
        this.plan = plan;
        this.caller = caller;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws AccessDenied if the address names no training of the caller's */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        show();
        seenVersion = shown.training().version();
    }

    private void show() {
        TrainingSheet training = queries.training(id);
        Paging paging = Paging.at(page, PAGE_SIZE, training.people().all());
        shown = new Shown(training, attendance.rolls(id), headcounts.totals(id), queries.registrations(id, paging.firstRow(), PAGE_SIZE),
                queries.history(id), queries.overCapacity(id), paging);
    }

    /** Read again where the form goes on at another node. */
    private Shown shown() {
        if (shown == null) {
            show();
        }
        return shown;
    }

    public String publish() {
        return after(plan.publish(new PublishTraining(command, id, seenVersion)), "training.published");
    }

    public String close() {
        return after(plan.close(new CloseTraining(command, id, seenVersion)), "training.closed");
    }

    public String cancel() {
        return after(plan.cancel(new CancelTraining(command, id, seenVersion, reason)), "training.cancelled");
    }

    private String after(PlanResult result, String done) {
        if (result instanceof PlanResult.Planned) {
            messages.next(done);
            return "/training/training?faces-redirect=true&id=" + id;
        }
        command = CommandId.next();
        show();
        if (result instanceof PlanResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof PlanResult.Stale stale) {
            seenVersion = stale.version();
            messages.error("training.stale", stale.changedBy(), stale.changedAt());
        }
        return null;
    }

    public TrainingSheet getTraining() {
        return shown().training();
    }

    public TrainingStory getStory() {
        return new TrainingStory(shown().training(), shown().rolls(), shown().counted().keySet(), messages, clock.instant());
    }

    public RollState roll(SessionId session) {
        return shown().rolls().containsKey(session) ? shown().rolls().get(session).state() : RollState.NOT_STARTED;
    }

    public long marked(SessionId session) {
        return shown().rolls().containsKey(session) ? shown().rolls().get(session).marked() : 0;
    }

    /** True for a headcount event. */
    public boolean isHeadcountOnly() {
        return shown().training().plan().seats().headcountOnly();
    }

    /** How many came to a session of a headcount event; null if nothing was entered. */
    public Long counted(SessionId session) {
        return shown().counted().get(session);
    }

    public List<RegistrationLine> getRegistrations() {
        return shown().registrations();
    }

    public List<OverCapacityStep> getOverCapacity() {
        return shown().overCapacity();
    }

    public List<TrainingStep> getHistory() {
        return shown().history();
    }

    public Paging getPaging() {
        return shown().paging();
    }

    public boolean isPlanner() {
        return caller.may(Permission.PLAN_TRAININGS);
    }

    /** True if the caller may register people. */
    public boolean isOpenToPeople() {
        return isChangeable() && !isHeadcountOnly();
    }

    /** True if the caller may plan, and there is still something to plan. */
    public boolean isChangeable() {
        return isPlanner() && shown().training().state().isOpen();
    }

    /** True while it can be cancelled as a whole: not once a roll was started, or people were counted. */
    public boolean isCancellable() {
        return isChangeable() && shown().rolls().isEmpty() && shown().counted().isEmpty();
    }

    /** True for a session that may still be moved or cancelled. */
    public boolean isMovable(SessionId session) {
        return isChangeable() && roll(session) == RollState.NOT_STARTED;
    }

    public boolean isDraft() {
        return shown().training().state() == TrainingState.DRAFT;
    }

    public boolean isPublished() {
        return shown().training().state() == TrainingState.PUBLISHED;
    }

    public TrainingId getId() {
        return id;
    }

    public void setId(TrainingId id) {
        this.id = id;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
