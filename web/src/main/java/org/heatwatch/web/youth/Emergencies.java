package org.heatwatch.web.youth;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.service.youth.EmergencyQueries;
import org.heatwatch.service.youth.RunningEmergency;
import org.heatwatch.web.shared.CurrentUser;

/** What every page says while an emergency access of the user's runs, and Today of those that wait for her review. */
@Named
@RequestScoped
public class Emergencies {

    private final EmergencyQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    private List<RunningEmergency> running = List.of();
    private long waiting;

    protected Emergencies() {
        this(null, null, null);
    }

    @Inject
    Emergencies(EmergencyQueries queries, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        if (user.may(Permission.BREAK_GLASS)) {
            running = queries.running();
        }
    }

    /** For Today. */
    public void count() {
        if (user.may(Permission.READ_YOUTH_LOG)) {
            waiting = queries.waiting();
        }
    }

    public List<RunningEmergency> getRunning() {
        return running;
    }

    public long secondsLeft(RunningEmergency each) {
        return Math.max(0, Duration.between(clock.instant(), each.endsAt()).toSeconds());
    }

    public long getWaiting() {
        return waiting;
    }
}
