package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TimeOrdered;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.VenueId;

/**
 * One session of a training was moved to another time or place, or cancelled: who did it, when, from where and to where. Never changed: the
 * application can only insert and select.
 */
@Entity
public class SessionChange {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private Instant at;

    private LocalDateTime fromStart;

    private LocalDateTime fromEnd;

    private ZoneId fromZone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_venue_id"))
    private VenueId fromVenue;

    private String fromRoom;

    private String fromLink;

    /** Null for a session that was cancelled; so is all the rest of where it would be. */
    private LocalDateTime toStart;

    private LocalDateTime toEnd;

    private ZoneId toZone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_venue_id"))
    private VenueId toVenue;

    private String toRoom;

    private String toLink;

    protected SessionChange() {}

    private SessionChange(TrainingId training, SessionPlan from, AccountId by, Instant at) {
        this.id = TimeOrdered.uuid();
        this.training = training;
        this.session = from.sessionId();
        this.account = by;
        this.at = at;
        this.fromStart = from.slot().start();
        this.fromEnd = from.slot().end();
        this.fromZone = from.slot().zone();
        this.fromVenue = from.venueId();
        this.fromRoom = from.room();
        this.fromLink = from.link();
    }

    /** What became of a training's sessions by one act; sessions that are added or stay have no row. */
    public static List<SessionChange> between(TrainingPlan before, Training now) {
        Map<SessionId, SessionPlan> after = now.plan().sessions().stream()
                .collect(Collectors.toMap(SessionPlan::sessionId, Function.identity()));
        return before.sessions().stream()
                .filter(from -> !from.equals(after.get(from.sessionId())))
                .map(from -> {
                    var change = new SessionChange(now.id(), from, now.changedBy(), now.changedAt());
                    return after.containsKey(from.sessionId()) ? change.to(after.get(from.sessionId())) : change;
                })
                .toList();
    }

    private SessionChange to(SessionPlan to) {
        toStart = to.slot().start();
        toEnd = to.slot().end();
        toZone = to.slot().zone();
        toVenue = to.venueId();
        toRoom = to.room();
        toLink = to.link();
        return this;
    }

    public UUID id() {
        return id;
    }
}
