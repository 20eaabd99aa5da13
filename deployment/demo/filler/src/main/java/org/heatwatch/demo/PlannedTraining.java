package org.heatwatch.demo;

import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.Trainers;

/**
 * A training of the demo's year.
 *
 * @param slots one or more, in their order
 * @param site empty for one that is online
 * @param trainers the lead first; empty while nobody leads it
 * @param roster who is on the agencies' spreadsheets
 * @param walkIns who stands at the door of the first session
 */
record PlannedTraining(TrainingId id, String title, Audience audience, List<LocalSlot> slots, Optional<Site> site, int capacity,
        List<Staff> trainers, List<Attendee> roster, List<Attendee> walkIns, Course course) {

    private static final SeatPolicy OFFERED_FOR_TWO_DAYS = new SeatPolicy(false, 48);

    /** How far it gets, if its time has come. */
    enum Course {
        DRAFT,
        CANCELLED,
        /** Its first roll is started and left open. */
        ROLL_LEFT_OPEN,
        /** A talk: nobody is registered, and how many came is counted; then it is closed. */
        COUNTED,
        /** Its rolls are closed, the training isn't. */
        HELD,
        CLOSED
    }

    /** True if not all of the roster get a seat. */
    boolean isShortOfSeats() {
        return roster.size() > capacity;
    }

    boolean isOn(Course... one) {
        return List.of(one).contains(course);
    }

    Staff lead() {
        return trainers.get(0);
    }

    LocalSlot first() {
        return slots.get(0);
    }

    LocalSlot last() {
        return slots.get(slots.size() - 1);
    }

    TrainingPlan plan() {
        List<SessionPlan> sessions = slots.stream()
                .map(slot -> new SessionPlan(null, slot, site.map(each -> each.id).orElse(null), site.map(each -> each.room).orElse(""),
                        site.isPresent() ? "" : "https://meet.example.org/alder-county-training"))
                .toList();
        return new TrainingPlan(title, audience, capacity, seats(), "", sessions);
    }

    private SeatPolicy seats() {
        if (course == Course.COUNTED) {
            return SeatPolicy.HEADCOUNT_ONLY;
        }
        return isShortOfSeats() ? OFFERED_FOR_TWO_DAYS : SeatPolicy.AT_ONCE;
    }

    Trainers assigned() {
        return new Trainers(trainers.stream().findFirst().map(staff -> staff.person).orElse(null),
                trainers.stream().skip(1).map(staff -> staff.person).toList());
    }
}
