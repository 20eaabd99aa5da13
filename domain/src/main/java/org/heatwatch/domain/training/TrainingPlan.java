package org.heatwatch.domain.training;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;

/**
 * A training as it is planned.
 *
 * @param capacity seats, 1 to {@value #MAX_CAPACITY}
 * @param seats how they are given
 * @param notes for the office and the trainers
 * @param sessions 1 to {@value #MAX_SESSIONS}, put in the order of their start
 */
public record TrainingPlan(String title, Audience audience, int capacity, SeatPolicy seats, String notes,
        List<SessionPlan> sessions) implements Serializable {

    /** Longest title, in characters. */
    public static final int MAX_TITLE = 200;

    public static final int MAX_CAPACITY = 5000;

    /** Longest notes, in characters. */
    public static final int MAX_NOTES = 2000;

    public static final int MAX_SESSIONS = 30;

    /** @throws RuleViolation training.title, training.capacity, training.notes, training.sessions or training.sessions-overlap */
    public TrainingPlan {
        title = title.strip();
        notes = notes.strip().replace("\r\n", "\n");
        sessions = sessions.stream().sorted(Comparator.comparing(session -> session.slot().startsAt())).toList();
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new RuleViolation("training.title", MAX_TITLE);
        }
        if (capacity < 1 || capacity > MAX_CAPACITY) {
            throw new RuleViolation("training.capacity", MAX_CAPACITY);
        }
        if (notes.length() > MAX_NOTES) {
            throw new RuleViolation("training.notes", MAX_NOTES);
        }
        if (sessions.isEmpty() || sessions.size() > MAX_SESSIONS) {
            throw new RuleViolation("training.sessions", MAX_SESSIONS);
        }
        mustNotOverlap(sessions);
    }

    /** Seats are given at once. */
    public TrainingPlan(String title, Audience audience, int capacity, String notes, List<SessionPlan> sessions) {
        this(title, audience, capacity, SeatPolicy.AT_ONCE, notes, sessions);
    }

    /** True if whoever comes to it must know: another title, or a session at another time or place, one more or one less. */
    public boolean isElsewhereThan(TrainingPlan other) {
        return !title.equals(other.title) || !sessions.equals(other.sessions);
    }

    /** True if it takes no time, no place and no seat that the other one doesn't. */
    public boolean isWithin(TrainingPlan other) {
        return capacity <= other.capacity && other.sessions.containsAll(sessions);
    }

    /** True if nothing of another plan of the same training is changed that whoever comes to it must know, but that sessions are off. */
    public boolean isOnlyShorterThan(TrainingPlan other) {
        return title.equals(other.title) && other.sessions.containsAll(sessions);
    }

    /** True once all its sessions are. */
    public boolean isOver(Instant now) {
        return sessions.stream().allMatch(each -> each.slot().isOver(now));
    }

    /** The sessions that another plan of the same training doesn't have. */
    public List<SessionPlan> without(TrainingPlan other) {
        return sessions.stream().filter(each -> each.session().filter(other.known()::contains).isEmpty()).toList();
    }

    /**
     * This plan with one session changed. What is changed of it is changed of the others in the scope: they move by as many days, and
     * get its time of day, its length, its place where these differ.
     *
     * @throws RuleViolation training.session-gone, or as the plan and its slots do
     */
    public TrainingPlan with(SessionPlan changed, SessionScope scope) {
        SessionPlan before = sessions.stream().filter(each -> each.session().equals(changed.session())).findFirst()
                .orElseThrow(() -> new RuleViolation("training.session-gone"));
        return with(sessions.stream().map(each -> scope.reaches(before, each) ? each.changedAs(before, changed) : each).toList());
    }

    /** @throws RuleViolation training.session-gone or training.only-session */
    public TrainingPlan dropping(SessionId session) {
        if (!known().contains(session)) {
            throw new RuleViolation("training.session-gone");
        }
        if (sessions.size() == 1) {
            throw new RuleViolation("training.only-session");
        }
        return with(sessions.stream().filter(each -> !session.equals(each.sessionId())).toList());
    }

    /**
     * The same once more, from another day on, at the same times of day.
     *
     * @throws RuleViolation if a session would be at a time that the clock skips or repeats on its new day
     */
    public TrainingPlan copied(LocalDate first) {
        long days = ChronoUnit.DAYS.between(sessions.get(0).slot().start().toLocalDate(), first);
        return with(sessions.stream().map(each -> each.copied(days)).toList());
    }

    private TrainingPlan with(List<SessionPlan> others) {
        return new TrainingPlan(title, audience, capacity, seats, notes, others);
    }

    /** The sessions that exist already. */
    Set<SessionId> known() {
        return sessions.stream().flatMap(each -> each.session().stream()).collect(Collectors.toSet());
    }

    private static void mustNotOverlap(List<SessionPlan> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            var earlier = sessions.get(i - 1).slot();
            var later = sessions.get(i).slot();
            if (later.startsAt().isBefore(earlier.endsAt())) {
                throw new RuleViolation("training.sessions-overlap", earlier.start(), later.start());
            }
        }
    }
}
