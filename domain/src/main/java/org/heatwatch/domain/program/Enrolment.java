package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;

/**
 * A youth in a cohort; she is in one at most once. It begins enrolled, becomes active, may be on hold for a reason and active again, and
 * ends completed, withdrawn, transferred or not completed. One that is transferred goes on as another one, which names it. Each state holds
 * from a day on, and each change is kept as an {@link EnrolmentChange}.
 */
@Entity
public class Enrolment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private EnrolmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "youth_id"))
    @Classified(REFERENCE)
    private YouthId youth;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cohort_id"))
    @Classified(REFERENCE)
    private CohortId cohort;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private EnrolmentState state;

    /** Why it is on hold; null in every other state. */
    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private HoldReason holdReason;

    /** The one in another cohort that goes on as this one; null if none does. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "transferred_from"))
    @Classified(REFERENCE)
    private EnrolmentId transferredFrom;

    /** From which day on she belongs to the cohort. */
    @Classified(PROGRESS)
    private LocalDate joinedOn;

    /** From which day on the state holds. */
    @Classified(PROGRESS)
    private LocalDate since;

    /** The day on which it ended; null while it goes on. */
    @Classified(PROGRESS)
    private LocalDate leftOn;

    /** The version of the cohort's {@link CompletionRule} that it began under, and stays under. */
    @Classified(PROGRESS)
    private int ruleVersion;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected Enrolment() {}

    /**
     * @param today the day it is, where the cohort meets
     * @throws RuleViolation enrolment.day-in-future
     */
    public Enrolment(EnrolmentId id, YouthId youth, CohortId cohort, LocalDate joinedOn, LocalDate today) {
        mustHaveCome(joinedOn, today);
        this.id = id;
        this.youth = youth;
        this.cohort = cohort;
        this.state = EnrolmentState.ENROLLED;
        this.joinedOn = joinedOn;
        this.since = joinedOn;
    }

    /** As it is stored for the first time. */
    public void beginUnder(int rule) {
        ruleVersion = rule;
    }

    /**
     * @param next any but on hold, which {@link #hold} says with a reason, and transferred, which {@link #transferTo} says with a cohort
     * @param on the day from which the next state holds
     * @param today the day it is, where the cohort meets
     * @throws RuleViolation enrolment.is-over, enrolment.state-not-next, enrolment.reason-missing, enrolment.to-missing,
     *     enrolment.day-before-last or enrolment.day-in-future
     */
    public void become(EnrolmentState next, LocalDate on, LocalDate today) {
        mustLeadTo(next);
        if (next == EnrolmentState.ON_HOLD) {
            throw new RuleViolation("enrolment.reason-missing");
        }
        if (next == EnrolmentState.TRANSFERRED) {
            throw new RuleViolation("enrolment.to-missing");
        }
        begin(next, on, today);
    }

    /**
     * She keeps her seat, and is not there for a time.
     *
     * @throws RuleViolation as {@link #become} does
     */
    public void hold(HoldReason reason, LocalDate on, LocalDate today) {
        mustLeadTo(EnrolmentState.ON_HOLD);
        begin(EnrolmentState.ON_HOLD, on, today);
        holdReason = reason;
    }

    /**
     * Ends here and goes on in another cohort from the same day on.
     *
     * @param next the id that it has there
     * @param target a cohort of the same program
     * @throws RuleViolation enrolment.to-same, or as {@link #become} does
     */
    public Enrolment transferTo(EnrolmentId next, CohortId target, LocalDate on, LocalDate today) {
        mustLeadTo(EnrolmentState.TRANSFERRED);
        if (target.equals(cohort)) {
            throw new RuleViolation("enrolment.to-same");
        }
        begin(EnrolmentState.TRANSFERRED, on, today);
        var there = new Enrolment(next, youth, target, on, today);
        there.transferredFrom = id;
        return there;
    }

    private void mustLeadTo(EnrolmentState next) {
        if (state.isOver()) {
            throw new RuleViolation("enrolment.is-over");
        }
        if (!state.next().contains(next)) {
            throw new RuleViolation("enrolment.state-not-next");
        }
    }

    private void begin(EnrolmentState next, LocalDate on, LocalDate today) {
        if (on.isBefore(since)) {
            throw new RuleViolation("enrolment.day-before-last", since);
        }
        mustHaveCome(on, today);
        state = next;
        since = on;
        leftOn = next.isOver() ? on : null;
        holdReason = null;
    }

    private static void mustHaveCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation("enrolment.day-in-future", today);
        }
    }

    public EnrolmentId id() {
        return id;
    }

    public YouthId youth() {
        return youth;
    }

    public CohortId cohort() {
        return cohort;
    }

    public EnrolmentState state() {
        return state;
    }

    /** Empty unless it is on hold. */
    public Optional<HoldReason> holdReason() {
        return Optional.ofNullable(holdReason);
    }

    /** The one that was transferred here, if one was. */
    public Optional<EnrolmentId> transferredFrom() {
        return Optional.ofNullable(transferredFrom);
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** The day on which it ended, once it has. */
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public LocalDate since() {
        return since;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enrolment enrolment && id.equals(enrolment.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
