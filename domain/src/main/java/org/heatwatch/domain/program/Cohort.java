package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;

/**
 * One dated run of a program, with its own sessions, seats and roster. It is entered with all its sessions; each may then be moved, named
 * or cancelled until its roll is started.
 */
@Entity
public class Cohort {

    /** Longest topic of a session, in characters. */
    public static final int MAX_TOPIC = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private CohortId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    @Classified(PROGRAM)
    private String name;

    @Classified(PROGRAM)
    private ZoneId zone;

    @Classified(PROGRAM)
    private int capacity;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue_id"))
    @Classified(REFERENCE)
    private VenueId venue;

    @Classified(PROGRAM)
    private LocalDate firstOn;

    @Classified(PROGRAM)
    private LocalDate lastOn;

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    @Classified(PROGRAM)
    private List<CohortSession> sessions = new ArrayList<>();

    @Classified(REFERENCE)
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    @Classified(REFERENCE)
    private AccountId createdBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected Cohort() {}

    /** @throws RuleViolation as the plan's slots do */
    public Cohort(CohortId id, ProgramId program, CohortPlan plan, AccountId by, Instant at) {
        this.id = id;
        this.program = program;
        this.name = plan.name();
        this.zone = plan.zone();
        this.capacity = plan.seats();
        this.venue = plan.venueId();
        this.createdAt = at;
        this.createdBy = by;
        plan.slots().forEach(slot -> sessions.add(new CohortSession(this, slot)));
        order();
    }

    /**
     * Moves a session, or says what it is about.
     *
     * @param topic empty where none is said
     * @param started the sessions whose roll was started: of them only the topic may change
     * @throws RuleViolation cohort.session-gone, cohort.session-cancelled, cohort.session-started, cohort.topic-long or cohort.sessions-overlap
     */
    public void change(CohortSessionId session, LocalSlot slot, String topic, Set<CohortSessionId> started) {
        CohortSession changed = planned(session);
        String newTopic = OneLine.of(topic);
        if (OneLine.length(newTopic) > MAX_TOPIC) {
            throw new RuleViolation("cohort.topic-long", MAX_TOPIC);
        }
        if (!slot.equals(changed.slot())) {
            mustNotBeStarted(changed, started);
            mustBeFree(changed, slot);
        }
        changed.plan(slot);
        changed.name(newTopic);
        order();
    }

    /** @throws RuleViolation cohort.session-gone, cohort.session-cancelled or cohort.session-started */
    public void cancel(CohortSessionId session, Set<CohortSessionId> started) {
        CohortSession cancelled = planned(session);
        mustNotBeStarted(cancelled, started);
        cancelled.cancel();
    }

    /**
     * @param taken seats that are taken
     * @throws RuleViolation cohort.full or cohort.over
     */
    public void mustTake(long taken, LocalDate joinedOn) {
        if (joinedOn.isAfter(lastOn)) {
            throw new RuleViolation("cohort.over", lastOn);
        }
        if (taken >= capacity) {
            throw new RuleViolation("cohort.full", capacity);
        }
    }

    private CohortSession planned(CohortSessionId wanted) {
        CohortSession session = sessions.stream().filter(each -> each.id().equals(wanted)).findFirst()
                .orElseThrow(() -> new RuleViolation("cohort.session-gone"));
        if (session.state() == CohortSessionState.CANCELLED) {
            throw new RuleViolation("cohort.session-cancelled");
        }
        return session;
    }

    private static void mustNotBeStarted(CohortSession session, Set<CohortSessionId> started) {
        if (started.contains(session.id())) {
            throw new RuleViolation("cohort.session-started");
        }
    }

    private void mustBeFree(CohortSession changed, LocalSlot slot) {
        sessions.stream()
                .filter(each -> !each.equals(changed) && each.state() == CohortSessionState.PLANNED && each.overlaps(slot))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("cohort.sessions-overlap", other.slot().start());
                });
    }

    private void order() {
        sessions.sort(Comparator.comparing(session -> session.slot().startsAt()));
        for (int i = 0; i < sessions.size(); i++) {
            sessions.get(i).number(i + 1);
        }
        firstOn = sessions.get(0).slot().start().toLocalDate();
        lastOn = sessions.get(sessions.size() - 1).slot().start().toLocalDate();
    }

    public CohortId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate firstOn() {
        return firstOn;
    }

    public LocalDate lastOn() {
        return lastOn;
    }

    public List<CohortSession> sessions() {
        return List.copyOf(sessions);
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cohort cohort && id.equals(cohort.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
