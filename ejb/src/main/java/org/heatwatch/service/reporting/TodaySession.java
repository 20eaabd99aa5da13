package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/**
 * A session that is due, running or unfinished.
 *
 * @param venue its name; empty for a link only
 * @param lead name of the lead trainer; empty if there is none
 * @param offered people for whom a seat is held until they answer
 * @param started state of its roll; null if it was not started
 * @param marked how many people have a mark
 * @param headcountOnly true if its people are counted in place of a roll
 * @param counted how many came; null if nothing was entered, or it has a roll
 */
public record TodaySession(SessionId session, TrainingId training, String title, LocalDateTime start, LocalDateTime end,
        String venue, String room, String lead, int capacity, long registered, long offered, long waitlisted, RollState started, long marked,
        boolean headcountOnly, Long counted)
        implements Serializable {

    /** Of a headcount event: closed once its people were counted. */
    public RollState roll() {
        if (counted != null) {
            return RollState.CLOSED;
        }
        return started == null ? RollState.NOT_STARTED : started;
    }

    /** Seats that nobody else can have. */
    public long taken() {
        return registered + offered;
    }

    public long unmarked() {
        return Math.max(0, registered - marked);
    }
}
