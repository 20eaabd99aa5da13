package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LocalSlot;

/** One dated block of a cohort: local time and zone as planned, the instants and minutes that follow from them, and what is planned for it. */
@Entity
public class CohortSession {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private CohortSessionId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cohort_id")
    @Classified(REFERENCE)
    private Cohort cohort;

    @Classified(PROGRAM)
    private int ordinal;

    @Classified(PROGRAM)
    private LocalDateTime startLocal;

    @Classified(PROGRAM)
    private LocalDateTime endLocal;

    @Classified(PROGRAM)
    private ZoneId zone;

    @Classified(PROGRAM)
    private Instant startsAt;

    @Classified(PROGRAM)
    private Instant endsAt;

    /** Those that really pass, 1 to 960. */
    @Classified(PROGRAM)
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private CohortSessionState state = CohortSessionState.PLANNED;

    @Classified(PROGRAM)
    private String topic = "";

    @Classified(PROGRAM)
    private String objectives = "";

    @Classified(PROGRAM)
    private String activities = "";

    @Classified(PROGRAM)
    private String materials = "";

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected CohortSession() {}

    /** Nothing is planned for it yet. */
    CohortSession(Cohort cohort, LocalSlot slot) {
        this.id = CohortSessionId.next();
        this.cohort = cohort;
        plan(slot);
    }

    final void plan(LocalSlot slot) {
        startLocal = slot.start();
        endLocal = slot.end();
        zone = slot.zone();
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        minutes = slot.minutes();
    }

    void name(String newTopic) {
        topic = newTopic;
    }

    final void hold(WeekPlan week) {
        topic = week.topic();
        objectives = week.objectives();
        activities = week.activities();
        materials = week.materials();
    }

    /** At this time it holds from now on what was planned for another one. */
    void holdInsteadOf(CohortSession other, LocalSlot slot) {
        plan(slot);
        topic = other.topic;
        objectives = other.objectives;
        activities = other.activities;
        materials = other.materials;
    }

    void cancel() {
        state = CohortSessionState.CANCELLED;
    }

    /** Another one holds what was planned for it. */
    void leaveOut() {
        cancel();
        topic = "";
        objectives = "";
        activities = "";
        materials = "";
    }

    void number(int place) {
        ordinal = place;
    }

    boolean startsAfter(CohortSession other) {
        return startsAt.isAfter(other.startsAt);
    }

    public CohortSessionId id() {
        return id;
    }

    /** Its place among the cohort's sessions, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public LocalSlot slot() {
        return new LocalSlot(startLocal, endLocal, zone);
    }

    public String topic() {
        return topic;
    }

    public CohortSessionState state() {
        return state;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortSession session && id.equals(session.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
