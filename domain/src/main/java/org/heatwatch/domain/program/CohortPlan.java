package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.WeeklySeries;

/**
 * A cohort as it is entered: a session every week, on the weekday of the first one, at the same local time.
 *
 * @param name what tells it from the program's other cohorts, at most {@value #MAX_NAME} characters
 * @param seats 1 to {@value #MAX_SEATS}
 * @param venueId where it meets; null if that is not known yet
 * @param times how many sessions are held, 1 to 30
 * @param skips dates on which none is held; it ends later by as many weeks
 */
public record CohortPlan(@Classified(PROGRAM) String name, @Classified(PROGRAM) int seats, @Classified(REFERENCE) VenueId venueId,
        @Classified(PROGRAM) LocalDate first, @Classified(PROGRAM) int times, @Classified(PROGRAM) LocalTime from,
        @Classified(PROGRAM) LocalTime until, @Classified(PROGRAM) ZoneId zone, @Classified(PROGRAM) Set<LocalDate> skips)
        implements Serializable {

    public static final int MAX_NAME = 200;

    public static final int MAX_SEATS = 100;

    /** @throws RuleViolation cohort.name, cohort.seats, slot.end-before-start, or as the weekly series and its slots do */
    public CohortPlan {
        name = OneLine.of(name);
        skips = Set.copyOf(skips);
        if (NameKey.of(name).isEmpty() || OneLine.length(name) > MAX_NAME) {
            throw new RuleViolation("cohort.name", MAX_NAME);
        }
        if (seats < 1 || seats > MAX_SEATS) {
            throw new RuleViolation("cohort.seats", MAX_SEATS);
        }
    }

    /**
     * The sessions, in their order.
     *
     * @throws RuleViolation series.times, series.skips-elsewhere, or as a slot does
     */
    public List<LocalSlot> slots() {
        return new WeeklySeries(first, skips, Set.of()).times(times).held().stream()
                .map(day -> new LocalSlot(day.atTime(from), day.atTime(until), zone))
                .toList();
    }
}
