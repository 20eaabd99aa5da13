package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.OpenItemQueries;
import org.heatwatch.service.attendance.OpenSheet;
import org.heatwatch.service.attendance.SaturdayLine;

/** What a facilitator or a coordinator finds on Today: what is open before and after the sessions of her cohorts, today's sessions and the next ones. */
@Named
@RequestScoped
public class SaturdayHome {

    /** So many sessions, and so many cohorts of which she sees how much is open, are enough for a day; links lead to the others. */
    private static final int MOST = 15;

    private final CohortAttendanceQueries queries;
    private final OpenItemQueries items;
    private final Caller caller;
    private final Clock clock;

    private List<SaturdayLine> sessions = List.of();
    private OpenSheet sheet = OpenSheet.NOTHING;
    private boolean closed;

    protected SaturdayHome() {
        this(null, null, null, null);
    }

    @Inject
    SaturdayHome(CohortAttendanceQueries queries, OpenItemQueries items, Caller caller, Clock clock) {
        this.queries = queries;
        this.items = items;
        this.caller = caller;
        this.clock = clock;
    }

    public void open() {
        if (isOwn() && caller.standing().isComplete()) {
            try {
                sessions = queries.saturdays();
                sheet = items.own();
            } catch (AccessDenied withoutKeys) {
                closed = true;
            }
        }
    }

    /** Nothing of it is anybody else's, and nothing is there while the youth zone is closed: the rest of Today goes on. */
    public boolean isOwn() {
        return !closed && caller.may(Permission.TAKE_COHORT_ATTENDANCE);
    }

    /** She would see her cohorts here, but something is missing that she is told where it can be had. */
    public boolean isWaiting() {
        return caller.signedIn().isPresent() && isOwn() && !caller.standing().isComplete();
    }

    /** True for a session of today. */
    public boolean isNow(SaturdayLine session) {
        return session.start().toLocalDate().equals(LocalDate.ofInstant(clock.instant(), County.ZONE));
    }

    public OpenSheet getSheet() {
        return sheet.first(MOST);
    }

    /** How many cohorts in which something is open aren't shown. */
    public int getMoreCohorts() {
        return Math.max(0, sheet.cohorts().size() - MOST);
    }

    public List<SaturdayLine> getSessions() {
        return sessions.subList(0, Math.min(MOST, sessions.size()));
    }

    public int getMoreSessions() {
        return Math.max(0, sessions.size() - MOST);
    }
}
