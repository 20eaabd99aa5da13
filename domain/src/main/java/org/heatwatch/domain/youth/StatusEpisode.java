package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
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
import java.util.Optional;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.YouthId;

/**
 * A time in which a youth can't be expected anywhere, from a day on until a last one, or until further notice. A youth has one at a time. One
 * that was noted by mistake is taken back: then it never was.
 */
@Entity
public class StatusEpisode {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private StatusEpisodeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "youth_id"))
    @Classified(REFERENCE)
    private YouthId youth;

    @Enumerated(EnumType.STRING)
    @Classified(LEGAL)
    private EpisodeKind kind;

    @Classified(LEGAL)
    private LocalDate fromDay;

    /** Its last day; null until that is known. */
    @Classified(LEGAL)
    private LocalDate untilDay;

    @Classified(REFERENCE)
    private boolean takenBack;

    @Classified(REFERENCE)
    private Instant notedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "noted_by"))
    @Classified(REFERENCE)
    private AccountId notedBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected StatusEpisode() {}

    /**
     * @param today the day it is
     * @throws RuleViolation episode.from-in-future
     */
    public StatusEpisode(StatusEpisodeId id, YouthId youth, EpisodeKind kind, LocalDate from, LocalDate today, AccountId by, Instant at) {
        if (from.isAfter(today)) {
            throw new RuleViolation("episode.from-in-future", today);
        }
        this.id = id;
        this.youth = youth;
        this.kind = kind;
        this.fromDay = from;
        this.notedBy = by;
        this.notedAt = at;
    }

    /**
     * Says its last day, which may lie ahead; or another one.
     *
     * @throws RuleViolation episode.taken-back or episode.until-before-from
     */
    public void lasts(LocalDate until) {
        mustCount();
        if (until.isBefore(fromDay)) {
            throw new RuleViolation("episode.until-before-from", fromDay);
        }
        untilDay = until;
    }

    /** @throws RuleViolation episode.taken-back */
    public void takeBack() {
        mustCount();
        takenBack = true;
    }

    private void mustCount() {
        if (takenBack) {
            throw new RuleViolation("episode.taken-back");
        }
    }

    public StatusEpisodeId id() {
        return id;
    }

    public YouthId youth() {
        return youth;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** Its last day, once that is known. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusEpisode episode && id.equals(episode.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
