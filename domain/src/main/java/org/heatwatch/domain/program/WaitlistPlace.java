package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.LEGAL;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;

/**
 * A youth's place on the waitlist of a cohort. She waits until a seat is offered to her, takes or declines it, or lets the offer run out; or
 * she waits no longer. What is over stays so: who comes back has another place. Each step is kept as a {@link WaitlistChange}.
 */
@Entity
public class WaitlistPlace {

    /** Who is offered a seat before whom. */
    public static final Comparator<WaitlistPlace> ORDER = Comparator.comparing((WaitlistPlace place) -> place.priority)
            .thenComparing(place -> place.since).thenComparing(place -> place.id.value());

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private WaitlistPlaceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cohort_id"))
    @Classified(REFERENCE)
    private CohortId cohort;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "youth_id"))
    @Classified(REFERENCE)
    private YouthId youth;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private WaitlistState state;

    @Enumerated(EnumType.STRING)
    @Classified(LEGAL)
    private WaitlistPriority priority;

    /** From which day on she waits. */
    @Classified(PROGRESS)
    private LocalDate since;

    /** When the offer ends; null unless she has one. */
    @Classified(PROGRESS)
    private Instant offerUntil;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected WaitlistPlace() {}

    /**
     * @param today the day it is, where the cohort meets
     * @throws RuleViolation enrolment.day-in-future
     */
    public WaitlistPlace(WaitlistPlaceId id, CohortId cohort, YouthId youth, WaitlistPriority priority, LocalDate since, LocalDate today) {
        if (since.isAfter(today)) {
            throw new RuleViolation("enrolment.day-in-future", today);
        }
        this.id = id;
        this.cohort = cohort;
        this.youth = youth;
        this.state = WaitlistState.WAITING;
        this.priority = priority;
        this.since = since;
    }

    /** @throws RuleViolation waitlist.not-waiting */
    public void prefer(WaitlistPriority newPriority) {
        mustBe(WaitlistState.WAITING, "waitlist.not-waiting");
        priority = newPriority;
    }

    /** @throws RuleViolation waitlist.not-waiting */
    public void offer(Instant until) {
        mustBe(WaitlistState.WAITING, "waitlist.not-waiting");
        state = WaitlistState.OFFERED;
        offerUntil = until;
    }

    /** @throws RuleViolation waitlist.not-offered or waitlist.offer-over */
    public void accept(Instant now) {
        mustBe(WaitlistState.OFFERED, "waitlist.not-offered");
        if (!now.isBefore(offerUntil)) {
            throw new RuleViolation("waitlist.offer-over");
        }
        end(WaitlistState.ENROLLED);
    }

    /** @throws RuleViolation waitlist.not-offered */
    public void decline() {
        mustBe(WaitlistState.OFFERED, "waitlist.not-offered");
        end(WaitlistState.DECLINED);
    }

    /** @throws RuleViolation waitlist.not-offered */
    public void expire() {
        mustBe(WaitlistState.OFFERED, "waitlist.not-offered");
        end(WaitlistState.EXPIRED);
    }

    /** @throws RuleViolation waitlist.not-waiting */
    public void remove() {
        mustBe(WaitlistState.WAITING, "waitlist.not-waiting");
        end(WaitlistState.REMOVED);
    }

    private void mustBe(WaitlistState expected, String otherwise) {
        if (state != expected) {
            throw new RuleViolation(otherwise);
        }
    }

    private void end(WaitlistState how) {
        state = how;
        offerUntil = null;
    }

    public WaitlistPlaceId id() {
        return id;
    }

    public CohortId cohort() {
        return cohort;
    }

    public YouthId youth() {
        return youth;
    }

    public WaitlistState state() {
        return state;
    }

    public WaitlistPriority priority() {
        return priority;
    }

    public LocalDate since() {
        return since;
    }

    /** When the offer ends, if she has one. */
    public Optional<Instant> offerUntil() {
        return Optional.ofNullable(offerUntil);
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WaitlistPlace place && id.equals(place.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
