package org.heatwatch.domain.program;

import static org.heatwatch.domain.program.WaitlistPriority.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WaitlistPlaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final Instant NOW = Instant.parse("2026-03-14T18:00:00Z");

    @Test
    void whoever_has_a_stronger_reason_comes_first_and_then_whoever_has_waited_longer() {
        WaitlistPlace longest = waiting(IN_TURN, 30);
        WaitlistPlace second = waiting(IN_TURN, 3);
        WaitlistPlace sameDay = waiting(IN_TURN, 3);
        WaitlistPlace hearing = waiting(HEARING, 1);
        WaitlistPlace earlierHearing = waiting(HEARING, 2);
        WaitlistPlace safety = waiting(SAFETY, 0);
        WaitlistPlace returning = waiting(RETURNING, 40);
        var line = new ArrayList<>(List.of(longest, second, sameDay, hearing, earlierHearing, safety, returning));
        Collections.shuffle(line, new Random(7));

        line.sort(WaitlistPlace.ORDER);

        assertEquals(List.of(safety, earlierHearing, hearing, returning, longest, second, sameDay), line);
    }

    @Test
    void an_offer_is_taken_before_it_ends_and_not_then() {
        WaitlistPlace place = waiting(IN_TURN, 1);
        place.offer(NOW);
        assertEquals(Optional.of(NOW), place.offerUntil());

        refused("waitlist.offer-over", () -> place.accept(NOW));
        place.accept(NOW.minusSeconds(1));

        assertEquals(List.of(WaitlistState.ENROLLED, Optional.empty()), List.of(place.state(), place.offerUntil()));
    }

    @Test
    void only_who_waits_is_offered_a_seat_and_only_who_is_offered_one_takes_or_declines_it() {
        WaitlistPlace waiting = waiting(IN_TURN, 1);
        refused("waitlist.not-offered", () -> waiting.accept(NOW));
        refused("waitlist.not-offered", waiting::decline);
        refused("waitlist.not-offered", waiting::expire);
        waiting.offer(NOW);
        refused("waitlist.not-waiting", () -> waiting.offer(NOW));
        refused("waitlist.not-waiting", waiting::remove);
        refused("waitlist.not-waiting", () -> waiting.prefer(SAFETY));
        waiting.decline();
        refused("waitlist.not-waiting", () -> waiting.offer(NOW));
        refused("waitlist.not-offered", () -> waiting.accept(NOW));
    }

    @Test
    void nobody_waits_from_a_day_that_has_not_come() {
        refused("enrolment.day-in-future", () -> waiting(IN_TURN, -1));
    }

    private static WaitlistPlace waiting(WaitlistPriority priority, int days) {
        return new WaitlistPlace(WaitlistPlaceId.next(), CohortId.next(), YouthId.next(), priority, TODAY.minusDays(days), TODAY);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
