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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TimeOrdered;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.VenueId;

/**
 * One session of a training was added, moved to another time or place, or cancelled: by which command, who did it, when, from where and to
 * where. Never changed: the application can only insert and select.
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "command_id"))
    private CommandId command;

    /** Null for a session that was added; so is all the rest of where it was. */
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

    private SessionChange(Training now, CommandId command, SessionId session) {
        this.id = TimeOrdered.uuid();
        this.training = now.id();
        this.session = session;
        this.account = now.changedBy();
        this.at = now.changedAt();
        this.command = command;
    }

    /** What became of a training's sessions by one act; those that stay have no row. */
    public static List<SessionChange> between(CommandId command, TrainingPlan before, Training now) {
        Map<SessionId, SessionPlan> was = byId(before);
        Map<SessionId, SessionPlan> is = byId(now.plan());
        return Stream.concat(was.keySet().stream(), is.keySet().stream()).distinct()
                .filter(session -> !Objects.equals(was.get(session), is.get(session)))
                .map(session -> {
                    var change = new SessionChange(now, command, session);
                    Optional.ofNullable(was.get(session)).ifPresent(change::from);
                    Optional.ofNullable(is.get(session)).ifPresent(change::to);
                    return change;
                })
                .toList();
    }

    private static Map<SessionId, SessionPlan> byId(TrainingPlan plan) {
        return plan.sessions().stream().collect(Collectors.toMap(SessionPlan::sessionId, Function.identity()));
    }

    private void from(SessionPlan from) {
        fromStart = from.slot().start();
        fromEnd = from.slot().end();
        fromZone = from.slot().zone();
        fromVenue = from.venueId();
        fromRoom = from.room();
        fromLink = from.link();
    }

    private void to(SessionPlan to) {
        toStart = to.slot().start();
        toEnd = to.slot().end();
        toZone = to.slot().zone();
        toVenue = to.venueId();
        toRoom = to.room();
        toLink = to.link();
    }

    public UUID id() {
        return id;
    }
}
