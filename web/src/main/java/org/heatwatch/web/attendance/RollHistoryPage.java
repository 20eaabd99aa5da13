package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.RollEntry;
import org.heatwatch.service.attendance.RollSession;
import org.heatwatch.service.attendance.RollStep;

/** What happened on a roll: its steps, and every change of every mark. */
@Named
@RequestScoped
public class RollHistoryPage {

    private final AttendanceQueries rolls;

    private SessionId session;
    private RollSession about;
    private List<RollStep> steps = List.of();
    private List<RollEntry> entries = List.of();

    protected RollHistoryPage() {
        this(null);
    }

    @Inject
    RollHistoryPage(AttendanceQueries rolls) {
        this.rolls = rolls;
    }

    public void open() {
        about = rolls.open(Optional.ofNullable(session).orElseThrow(AccessDenied::new)).session();
        steps = rolls.steps(session);
        entries = rolls.history(session);
    }

    public RollSession getAbout() {
        return about;
    }

    public List<RollStep> getSteps() {
        return steps;
    }

    public List<RollEntry> getEntries() {
        return entries;
    }

    public SessionId getSession() {
        return session;
    }

    public void setSession(SessionId session) {
        this.session = session;
    }
}
