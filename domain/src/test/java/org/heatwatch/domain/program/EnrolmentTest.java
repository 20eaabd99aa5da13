package org.heatwatch.domain.program;

import static org.heatwatch.domain.program.EnrolmentState.*;
import static org.heatwatch.domain.program.HoldReason.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EnrolmentTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 3, 14);
    private static final LocalDate TODAY = JOINED.plusDays(30);

    private static final Set<EnrolmentState> ENDS = Set.of(WITHDRAWN, TRANSFERRED, NOT_COMPLETED);

    @Test
    void each_state_leads_to_its_own_next_ones_and_to_no_other() {
        Map<List<EnrolmentState>, Set<EnrolmentState>> next = Map.of(
                List.of(), plus(ACTIVE),
                List.of(ACTIVE), plus(ON_HOLD, COMPLETED),
                List.of(ACTIVE, ON_HOLD), plus(ACTIVE, COMPLETED),
                List.of(ACTIVE, COMPLETED), Set.of(),
                List.of(WITHDRAWN), Set.of(),
                List.of(TRANSFERRED), Set.of(),
                List.of(NOT_COMPLETED), Set.of());
        next.forEach((way, allowed) -> {
            for (EnrolmentState state : EnrolmentState.values()) {
                Enrolment enrolment = after(way);
                if (allowed.contains(state)) {
                    begin(enrolment, state, TODAY, TODAY);
                    assertEquals(state, enrolment.state());
                } else {
                    refused(enrolment.state().isOver() ? "enrolment.is-over" : "enrolment.state-not-next", () -> begin(enrolment, state, TODAY, TODAY));
                }
            }
        });
    }

    private static Set<EnrolmentState> plus(EnrolmentState... more) {
        var states = new HashSet<>(ENDS);
        states.addAll(Set.of(more));
        return states;
    }

    @Test
    void a_state_holds_from_a_day_that_is_not_before_the_last_one_s_and_has_come() {
        Enrolment enrolment = after(List.of());
        enrolment.become(ACTIVE, JOINED.plusDays(7), TODAY);

        refused("enrolment.day-before-last", () -> enrolment.hold(MEDICAL, JOINED.plusDays(6), TODAY));
        refused("enrolment.day-in-future", () -> enrolment.hold(MEDICAL, TODAY.plusDays(1), TODAY));
        enrolment.hold(MEDICAL, JOINED.plusDays(7), TODAY);

        assertEquals(JOINED.plusDays(7), enrolment.since());
        refused("enrolment.day-in-future", () -> new Enrolment(EnrolmentId.next(), YouthId.next(), CohortId.next(), TODAY.plusDays(1), TODAY));
    }

    @Test
    void whoever_leaves_before_the_end_frees_her_seat() {
        assertEquals(Set.of(ENROLLED, ACTIVE, ON_HOLD, COMPLETED), EnrolmentState.seated());
    }

    @Test
    void on_hold_has_a_reason_until_it_ends() {
        Enrolment enrolment = after(List.of(ACTIVE));

        refused("enrolment.reason-missing", () -> enrolment.become(ON_HOLD, TODAY, TODAY));
        enrolment.hold(IN_CUSTODY, TODAY, TODAY);
        assertEquals(Optional.of(IN_CUSTODY), enrolment.holdReason());
        enrolment.become(ACTIVE, TODAY, TODAY);
        assertEquals(Optional.empty(), enrolment.holdReason());
    }

    @Test
    void one_that_is_transferred_ends_here_and_goes_on_in_another_cohort_from_the_same_day() {
        Enrolment here = after(List.of(ACTIVE));
        CohortId there = CohortId.next();

        refused("enrolment.to-missing", () -> here.become(TRANSFERRED, TODAY, TODAY));
        refused("enrolment.to-same", () -> here.transferTo(EnrolmentId.next(), here.cohort(), TODAY, TODAY));
        Enrolment goesOn = here.transferTo(EnrolmentId.next(), there, TODAY.minusDays(2), TODAY);

        assertEquals(List.of(TRANSFERRED, Optional.of(TODAY.minusDays(2))), List.of(here.state(), here.leftOn()));
        assertEquals(List.of(here.youth(), there, ENROLLED, TODAY.minusDays(2), Optional.of(here.id())),
                List.of(goesOn.youth(), goesOn.cohort(), goesOn.state(), goesOn.joinedOn(), goesOn.transferredFrom()));
        refused("enrolment.is-over", () -> here.transferTo(EnrolmentId.next(), there, TODAY, TODAY));
    }

    /** Whatever is said of an enrolment, on whatever day, by whoever: a refusal changes nothing, and what is taken leaves one that can be. */
    @Test
    void no_path_of_states_makes_an_impossible_enrolment() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            LocalDate today = JOINED;
            Enrolment enrolment = new Enrolment(EnrolmentId.next(), YouthId.next(), CohortId.next(), JOINED, JOINED);
            for (int step = 0; step < 25; step++) {
                today = today.plusDays(random.nextInt(6));
                LocalDate on = today.plusDays(random.nextInt(12) - 8L);
                EnrolmentState before = enrolment.state();
                LocalDate since = enrolment.since();
                Optional<HoldReason> reason = enrolment.holdReason();
                try {
                    enrolment = said(enrolment, random, on, today);
                } catch (RuleViolation refused) {
                    assertEquals(List.of(before, since, reason), List.of(enrolment.state(), enrolment.since(), enrolment.holdReason()), "seed " + seed);
                }
                mustBePossible(enrolment, today, "seed " + seed + ", step " + step);
            }
        }
    }

    private static Enrolment said(Enrolment enrolment, Random random, LocalDate on, LocalDate today) {
        switch (random.nextInt(4)) {
            case 0 -> enrolment.hold(HoldReason.values()[random.nextInt(HoldReason.values().length)], on, today);
            case 1 -> {
                EnrolmentId left = enrolment.id();
                Enrolment there = enrolment.transferTo(EnrolmentId.next(), random.nextInt(5) == 0 ? enrolment.cohort() : CohortId.next(), on, today);
                mustBePossible(enrolment, today, "left");
                assertEquals(Optional.of(left), there.transferredFrom());
                assertEquals(enrolment.leftOn(), Optional.of(there.joinedOn()));
                return there;
            }
            default -> enrolment.become(EnrolmentState.values()[random.nextInt(EnrolmentState.values().length)], on, today);
        }
        return enrolment;
    }

    private static void mustBePossible(Enrolment enrolment, LocalDate today, String when) {
        assertEquals(enrolment.state() == ON_HOLD, enrolment.holdReason().isPresent(), when);
        assertEquals(enrolment.state().isOver(), enrolment.leftOn().isPresent(), when);
        enrolment.leftOn().ifPresent(left -> assertEquals(enrolment.since(), left, when));
        assertFalse(enrolment.since().isBefore(enrolment.joinedOn()), when);
        assertFalse(enrolment.since().isAfter(today), when);
        assertFalse(enrolment.joinedOn().isBefore(JOINED), when);
    }

    private static void begin(Enrolment enrolment, EnrolmentState state, LocalDate on, LocalDate today) {
        switch (state) {
            case ON_HOLD -> enrolment.hold(OTHER, on, today);
            case TRANSFERRED -> enrolment.transferTo(EnrolmentId.next(), CohortId.next(), on, today);
            default -> enrolment.become(state, on, today);
        }
    }

    private static Enrolment after(List<EnrolmentState> way) {
        var enrolment = new Enrolment(EnrolmentId.next(), YouthId.next(), CohortId.next(), JOINED, TODAY);
        way.forEach(state -> begin(enrolment, state, JOINED, TODAY));
        return enrolment;
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
