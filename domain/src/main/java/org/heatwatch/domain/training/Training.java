package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/**
 * One scheduled delivery for an audience, in 1 to {@value TrainingPlan#MAX_SESSIONS} sessions. It is drafted, published once it
 * has a lead trainer and every session a place, and closed when all its rolls are; or it is cancelled before a roll was started.
 * While it is a draft or published its plan may change, but for the sessions whose roll was started. A headcount event has numbers of
 * people in place of rolls.
 */
@Entity
public class Training {

    /** Longest reason of a cancellation, in characters. */
    public static final int MAX_REASON = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrainingId id;

    private String title;

    private String titleKey;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private TrainingState state;

    private int capacity;

    private boolean headcountOnly;

    private boolean approval;

    private int offerHours;

    private String notes;

    private String cancelReason;

    @OneToMany(mappedBy = "training", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Session> sessions = new ArrayList<>();

    private Instant firstStart;

    private Instant lastEnd;

    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    @Version
    private Long version;

    protected Training() {}

    public Training(TrainingId id, TrainingPlan plan, AccountId by, Instant at) {
        this.id = id;
        this.state = TrainingState.DRAFT;
        apply(plan, by, at);
    }

    /**
     * @param started the sessions whose roll was started, or whose people were counted: they stay as they are
     * @throws RuleViolation training.not-open, training.session-started, training.session-gone, training.headcount-started or
     *     training.session-past
     */
    public void change(TrainingPlan plan, Set<SessionId> started, AccountId by, Instant at) {
        mustBeOpen();
        Set<SessionId> known = sessions.stream().map(Session::id).collect(Collectors.toSet());
        if (!known.containsAll(plan.known())) {
            throw new RuleViolation("training.session-gone");
        }
        for (Session session : sessions) {
            if (started.contains(session.id()) && !plan.sessions().contains(session.plan())) {
                throw new RuleViolation("training.session-started", session.slot().start());
            }
        }
        if (!started.isEmpty() && plan.seats().headcountOnly() != headcountOnly) {
            throw new RuleViolation("training.headcount-started");
        }
        if (state == TrainingState.PUBLISHED) {
            mustStayAhead(plan, at);
        }
        apply(plan, by, at);
    }

    /** Nobody can come to what is over any more: a date was mistyped. What is over is put right all the same, and may be added. */
    private void mustStayAhead(TrainingPlan plan, Instant now) {
        for (SessionPlan each : plan.sessions()) {
            if (each.slot().isOver(now) && each.session().filter(id -> !session(id).slot().isOver(now)).isPresent()) {
                throw new RuleViolation("training.session-past", each.slot().start());
            }
        }
    }

    /** What is missing before it can be published. */
    public Set<TrainingGap> gaps(Trainers trainers) {
        Set<TrainingGap> gaps = EnumSet.noneOf(TrainingGap.class);
        if (trainers.lead().isEmpty()) {
            gaps.add(TrainingGap.NO_LEAD_TRAINER);
        }
        if (!sessions.stream().allMatch(session -> session.plan().hasPlace())) {
            gaps.add(TrainingGap.NO_PLACE);
        }
        return gaps;
    }

    /** @throws RuleViolation training.not-draft or training.gaps */
    public void publish(Trainers trainers, AccountId by, Instant at) {
        if (state != TrainingState.DRAFT) {
            throw new RuleViolation("training.not-draft");
        }
        if (!gaps(trainers).isEmpty()) {
            throw new RuleViolation("training.gaps");
        }
        become(TrainingState.PUBLISHED, by, at);
    }

    /**
     * @param allRollsClosed what the room of attendance says
     * @throws RuleViolation training.not-published or training.rolls-open
     */
    public void close(boolean allRollsClosed, AccountId by, Instant at) {
        if (state != TrainingState.PUBLISHED) {
            throw new RuleViolation("training.not-published");
        }
        if (!allRollsClosed) {
            throw new RuleViolation("training.rolls-open");
        }
        become(TrainingState.CLOSED, by, at);
    }

    /**
     * @param started the sessions whose roll was started
     * @throws RuleViolation training.not-open, training.has-started or training.cancel-reason
     */
    public void cancel(String reason, Set<SessionId> started, AccountId by, Instant at) {
        mustBeOpen();
        if (!started.isEmpty()) {
            throw new RuleViolation("training.has-started");
        }
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new RuleViolation("training.cancel-reason", MAX_REASON);
        }
        cancelReason = reason.strip();
        sessions.forEach(Session::freeRoom);
        become(TrainingState.CANCELLED, by, at);
    }

    /**
     * Somebody was asked to deliver it, has answered or was taken off: whoever plans it meanwhile is told.
     *
     * @throws RuleViolation training.not-open
     */
    public void reassigned(AccountId by, Instant at) {
        mustBeOpen();
        become(state, by, at);
    }

    /** @throws RuleViolation training.not-open */
    public void mustBeOpen() {
        if (!state.isOpen()) {
            throw new RuleViolation("training.not-open");
        }
    }

    private void become(TrainingState next, AccountId by, Instant at) {
        state = next;
        changedBy = by;
        changedAt = at;
    }

    private void apply(TrainingPlan plan, AccountId by, Instant at) {
        title = plan.title();
        titleKey = NameKey.of(plan.title());
        audience = plan.audience();
        capacity = plan.capacity();
        headcountOnly = plan.seats().headcountOnly();
        approval = plan.seats().approval();
        offerHours = plan.seats().offerHours();
        notes = plan.notes();
        sessions.removeIf(session -> !plan.known().contains(session.id()));
        for (int i = 0; i < plan.sessions().size(); i++) {
            SessionPlan each = plan.sessions().get(i);
            each.session().map(this::session).orElseGet(this::oneMore).plan(each, i + 1);
        }
        firstStart = plan.sessions().get(0).slot().startsAt();
        lastEnd = plan.sessions().get(plan.sessions().size() - 1).slot().endsAt();
        changedBy = by;
        changedAt = at;
    }

    private Session session(SessionId wanted) {
        return sessions.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow();
    }

    private Session oneMore() {
        var session = new Session(SessionId.next(), this);
        sessions.add(session);
        return session;
    }

    public TrainingId id() {
        return id;
    }

    public TrainingPlan plan() {
        return new TrainingPlan(title, audience, capacity, seats(), notes, sessions.stream().map(Session::plan).toList());
    }

    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    public String title() {
        return title;
    }

    public TrainingState state() {
        return state;
    }

    /** Seats, 1 to {@value TrainingPlan#MAX_CAPACITY}. */
    public int capacity() {
        return capacity;
    }

    /** How its seats are given. */
    public SeatPolicy seats() {
        return new SeatPolicy(headcountOnly, approval, offerHours);
    }

    /** Why nobody can be registered; empty while people can. The key of a sentence. */
    public Optional<String> closedToRegistrations() {
        if (!state.isOpen()) {
            return Optional.of("training.not-open");
        }
        return headcountOnly ? Optional.of("training.headcount-only") : Optional.empty();
    }

    /** True while a seat that comes free goes to whoever is next in line: not once all is over, closed or cancelled. */
    public boolean promotes(Instant now) {
        return state.isOpen() && now.isBefore(lastEnd);
    }

    /**
     * Until when a seat that comes free now is held for whoever is next in line: at most until the training begins.
     *
     * @return empty where she has it at once: as the plan says, in a draft, of which nobody has heard, or since it has begun
     */
    public Optional<Instant> offerUntil(Instant now) {
        if (offerHours == 0 || state != TrainingState.PUBLISHED || !now.isBefore(firstStart)) {
            return Optional.empty();
        }
        Instant answered = now.plus(Duration.ofHours(offerHours));
        return Optional.of(answered.isBefore(firstStart) ? answered : firstStart);
    }

    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public AccountId changedBy() {
        return changedBy;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Training training && id.equals(training.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
