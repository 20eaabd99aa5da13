package org.heatwatch.domain.program;

import static org.heatwatch.domain.program.EnrolmentState.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
                    enrolment.become(state, TODAY, TODAY);
                    assertEquals(state, enrolment.state());
                } else {
                    refused(enrolment.state().isOver() ? "enrolment.is-over" : "enrolment.state-not-next", () -> enrolment.become(state, TODAY, TODAY));
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

        refused("enrolment.day-before-last", () -> enrolment.become(ON_HOLD, JOINED.plusDays(6), TODAY));
        refused("enrolment.day-in-future", () -> enrolment.become(ON_HOLD, TODAY.plusDays(1), TODAY));
        enrolment.become(ON_HOLD, JOINED.plusDays(7), TODAY);

        assertEquals(JOINED.plusDays(7), enrolment.since());
        refused("enrolment.day-in-future", () -> new Enrolment(EnrolmentId.next(), YouthId.next(), CohortId.next(), TODAY.plusDays(1), TODAY));
    }

    @Test
    void whoever_leaves_before_the_end_frees_her_seat() {
        assertEquals(Set.of(ENROLLED, ACTIVE, ON_HOLD, COMPLETED), EnrolmentState.seated());
    }

    private static Enrolment after(List<EnrolmentState> way) {
        var enrolment = new Enrolment(EnrolmentId.next(), YouthId.next(), CohortId.next(), JOINED, TODAY);
        way.forEach(state -> enrolment.become(state, JOINED, TODAY));
        return enrolment;
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
