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
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;

/**
 * A youth in a cohort; she is in one at most once. It begins enrolled, becomes active, may be on hold and active again, and ends
 * completed, withdrawn, transferred or not completed. Each state holds from a day on, and each change is kept as an
 * {@link EnrolmentChange}.
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

    /** From which day on she belongs to the cohort. */
    @Classified(PROGRESS)
    private LocalDate joinedOn;

    /** From which day on the state holds. */
    @Classified(PROGRESS)
    private LocalDate since;

    /** The day on which it ended; null while it goes on. */
    @Classified(PROGRESS)
    private LocalDate leftOn;

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

    /**
     * @param on the day from which the next state holds
     * @param today the day it is, where the cohort meets
     * @throws RuleViolation enrolment.is-over, enrolment.state-not-next, enrolment.day-before-last or enrolment.day-in-future
     */
    public void become(EnrolmentState next, LocalDate on, LocalDate today) {
        if (state.isOver()) {
            throw new RuleViolation("enrolment.is-over");
        }
        if (!state.next().contains(next)) {
            throw new RuleViolation("enrolment.state-not-next");
        }
        if (on.isBefore(since)) {
            throw new RuleViolation("enrolment.day-before-last", since);
        }
        mustHaveCome(on, today);
        state = next;
        since = on;
        leftOn = next.isOver() ? on : null;
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

    public LocalDate since() {
        return since;
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
