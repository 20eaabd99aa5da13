package org.heatwatch.domain.training;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.VenueId;

/**
 * One session as it is planned.
 *
 * @param sessionId the session that is planned anew; null for one more
 * @param venueId null where there is none
 * @param room in the venue, a single blank between its words: by them it is told apart; empty where there is none
 * @param link address of an online session, http or https; empty where there is none
 */
public record SessionPlan(SessionId sessionId, LocalSlot slot, VenueId venueId, String room, String link) implements Serializable {

    /** Longest room, in characters. */
    public static final int MAX_ROOM = 100;

    /** Longest link, in characters. */
    public static final int MAX_LINK = 500;

    /** @throws RuleViolation training.room or training.link */
    public SessionPlan {
        room = OneLine.of(room);
        link = link.strip();
        if (room.length() > MAX_ROOM) {
            throw new RuleViolation("training.room", MAX_ROOM);
        }
        if (!link.isEmpty() && !isWebAddress(link)) {
            throw new RuleViolation("training.link");
        }
    }

    public Optional<SessionId> session() {
        return Optional.ofNullable(sessionId);
    }

    public Optional<VenueId> venue() {
        return Optional.ofNullable(venueId);
    }

    /** This session with all that changes in another one, and with what is its own. */
    SessionPlan changedAs(SessionPlan before, SessionPlan after) {
        return new SessionPlan(sessionId, slot.movedAs(before.slot, after.slot),
                Objects.equals(before.venueId, after.venueId) ? venueId : after.venueId,
                before.room.equals(after.room) ? room : after.room,
                before.link.equals(after.link) ? link : after.link);
    }

    /** One more like this, so many days later. */
    SessionPlan copied(long days) {
        return new SessionPlan(null, slot.plusDays(days), venueId, room, link);
    }

    boolean hasPlace() {
        return venueId != null || !link.isEmpty();
    }

    private static boolean isWebAddress(String link) {
        try {
            return link.length() <= MAX_LINK && link.matches("(?i)https?:.*") && new URI(link).getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
