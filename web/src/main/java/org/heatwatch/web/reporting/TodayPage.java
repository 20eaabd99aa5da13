package org.heatwatch.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.account.GrantQueries;
import org.heatwatch.service.program.AssignmentQueries;
import org.heatwatch.service.platform.crypto.KeysState;
import org.heatwatch.service.reporting.AuditQueries;
import org.heatwatch.service.reporting.AuditStanding;
import org.heatwatch.service.reporting.JobQueries;
import org.heatwatch.service.reporting.Today;
import org.heatwatch.service.reporting.TodayQueries;
import org.heatwatch.service.reporting.TodaySession;
import org.heatwatch.service.reporting.TodayTraining;
import org.heatwatch.service.reporting.TodayTraining.Need;
import org.heatwatch.web.shared.CurrentUser;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Words;

/** What needs doing, one click each: a coordinator's tasks, or a trainer's rolls; then the week. */
@Named
@RequestScoped
public class TodayPage {

    private final TodayQueries queries;
    private final AuditQueries audits;
    private final JobQueries jobs;
    private final GrantQueries grants;
    private final AssignmentQueries assignments;
    private final CurrentUser user;
    private final Messages messages;
    private final Clock clock;

    private Today today;
    private AuditStanding audit = AuditStanding.NONE;
    private long unwellJobs;
    private long toDecide;
    private long toAssign;
    private KeysState keys = KeysState.OPEN;

    protected TodayPage() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    TodayPage(TodayQueries queries, AuditQueries audits, JobQueries jobs, GrantQueries grants, AssignmentQueries assignments, CurrentUser user,
            Messages messages, Clock clock) {
        this.queries = queries;
        this.audits = audits;
        this.jobs = jobs;
        this.grants = grants;
        this.assignments = assignments;
        this.user = user;
        this.messages = messages;
        this.clock = clock;
    }

    public void open() {
        if (user.may(Permission.READ_TRAININGS)) {
            today = queries.today();
        }
        if (user.may(Permission.READ_AUDIT)) {
            audit = audits.standing();
        }
        if (user.may(Permission.CONFIRM_GRANTS)) {
            toDecide = grants.countToDecide();
            toAssign = assignments.countToDecide();
        }
        if (user.may(Permission.READ_JOBS)) {
            unwellJobs = jobs.unwell();
            keys = jobs.keys();
        }
    }

    public AuditStanding getAudit() {
        return audit;
    }

    /** How many jobs don't do what they should; 0 for whoever needn't know. */
    public long getUnwellJobs() {
        return unwellJobs;
    }

    /** How many roles of the youth zone wait for her as the second person. */
    public long getToDecide() {
        return toDecide;
    }

    /** How many assignments to programs do. */
    public long getToAssign() {
        return toAssign;
    }

    /** Open for whoever needn't know. */
    public KeysState getKeys() {
        return keys;
    }

    /** Nothing of it is an administrator's. */
    public boolean isWithTrainings() {
        return today != null;
    }

    public boolean isPlanner() {
        return user.may(Permission.PLAN_TRAININGS);
    }

    public Today getToday() {
        return today;
    }

    /** "Good morning, Luis". */
    public String getGreeting() {
        int hour = LocalTime.ofInstant(clock.instant(), County.ZONE).getHour();
        return messages.text("today.greeting", hour, user.getName().split(" ")[0]);
    }

    public int getTasks() {
        return today.unfinished().size() + (isPlanner() ? today.trainings().size() : today.sessions().size());
    }

    /** What stands in the agenda: the days to come, and for a coordinator today's sessions before them. */
    public List<TodaySession> getAgenda() {
        return isPlanner() ? Stream.concat(today.sessions().stream(), today.upcoming().stream()).toList() : today.upcoming();
    }

    public String day(LocalDateTime start) {
        return start.toLocalDate().equals(today.day()) ? messages.text("today.today") : Words.day(start.toLocalDate());
    }

    /** The badge of a roll: how many are marked while it is open. */
    public String rollWords(TodaySession session) {
        if (session.headcountOnly()) {
            return session.counted() == null ? "" : messages.text("headcount.counted", session.counted());
        }
        return messages.text("today.roll-" + session.roll(), session.marked(), session.registered());
    }

    public String rollBadge(RollState state) {
        return switch (state) {
            case NOT_STARTED -> "";
            case OPEN -> "info";
            case CLOSED -> "ok";
        };
    }

    public String needBadge(Need need) {
        return switch (need) {
            case TRAINER -> "error";
            case PUBLISHING -> "";
            case APPROVAL, PEOPLE, SEATS -> "warn";
            case CLOSING -> "ok";
        };
    }

    /** Where its roll is taken, or its people are counted. */
    public String address(TodaySession session) {
        return (session.headcountOnly() ? "/attendance/headcount?session=" : "/attendance/take-attendance?session=") + session.session();
    }

    /** Where the need is met. */
    public String address(TodayTraining task) {
        return switch (task.need()) {
            case TRAINER -> "/training/trainers?id=" + task.training();
            case PEOPLE -> "/training/import-roster?training=" + task.training();
            case PUBLISHING, APPROVAL, SEATS, CLOSING -> "/training/training?id=" + task.training();
        };
    }
}
