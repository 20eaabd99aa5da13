package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.SaturdayLine;

/** What a facilitator finds on Today: the sessions of her cohorts whose roll is to be taken or closed, and the next ones. */
@Named
@RequestScoped
public class SaturdayHome {

    private final CohortAttendanceQueries queries;
    private final Caller caller;
    private final Clock clock;

    private List<SaturdayLine> sessions = List.of();

    protected SaturdayHome() {
        this(null, null, null);
    }

    @Inject
    SaturdayHome(CohortAttendanceQueries queries, Caller caller, Clock clock) {
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    public void open() {
        if (isOwn() && caller.standing().isComplete()) {
            sessions = queries.saturdays();
        }
    }

    /** Nothing of it is anybody else's. */
    public boolean isOwn() {
        return caller.may(Permission.TAKE_COHORT_ATTENDANCE);
    }

    /** She would see her cohorts here, but something is missing that she is told where it can be had. */
    public boolean isWaiting() {
        return caller.signedIn().isPresent() && isOwn() && !caller.standing().isComplete();
    }

    /** "NOW" on the day, "LATE" once it is past, else "NEXT". */
    public String when(SaturdayLine session) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), County.ZONE);
        LocalDateTime start = session.start();
        return start.toLocalDate().isAfter(today) ? "NEXT" : start.toLocalDate().equals(today) ? "NOW" : "LATE";
    }

    public List<SaturdayLine> getSessions() {
        return sessions;
    }
}
