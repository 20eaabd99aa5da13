package org.heatwatch.domain.training;

import static org.heatwatch.domain.training.RegistrationState.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-02-18T17:30:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(3600);

    @Test
    void it_begins_with_a_seat_in_line_or_to_be_approved() {
        for (RegistrationState first : List.of(REGISTERED, WAITLISTED, TO_BE_APPROVED)) {
            assertEquals(first, a(first).state());
        }
        refused("registration.begins-so", () -> a(OFFERED));
        refused("registration.begins-so", () -> a(CANCELLED));
    }

    @Test
    void a_waitlisted_person_is_promoted_and_nobody_gets_two_seats() {
        Registration registration = a(WAITLISTED);

        registration.promote();

        assertEquals(REGISTERED, registration.state());
        refused("registration.has-a-seat", registration::promote);
    }

    @Test
    void a_seat_is_offered_to_somebody_in_line_and_accepted_in_time() {
        Registration registration = a(WAITLISTED);
        registration.offer(UNTIL);
        assertEquals(Optional.of(UNTIL), registration.offerUntil());
        refused("registration.not-waiting", () -> registration.offer(UNTIL));
        refused("registration.offer-over", () -> registration.accept(UNTIL));

        registration.accept(UNTIL.minusMillis(1));

        assertEquals(REGISTERED, registration.state());
        assertEquals(Optional.empty(), registration.offerUntil());
        refused("registration.not-offered", () -> registration.accept(NOW));
    }

    @Test
    void only_whoever_waits_to_be_approved_joins_the_line_by_it() {
        Registration registration = a(TO_BE_APPROVED);

        registration.queue(7);

        assertEquals(WAITLISTED, registration.state());
        refused("registration.not-to-approve", () -> registration.queue(8));
    }

    @Test
    void a_cancelled_one_holds_no_offer_and_begins_anew_once() {
        Registration registration = a(WAITLISTED);
        registration.offer(UNTIL);
        registration.cancel();
        assertEquals(Optional.empty(), registration.offerUntil());
        refused("registration.is-cancelled", registration::cancel);

        registration.beginAnew(WAITLISTED, 9, RegistrationSource.IMPORT, NOW);

        assertEquals(WAITLISTED, registration.state());
        refused("registration.not-cancelled", () -> registration.beginAnew(WAITLISTED, 10, RegistrationSource.IMPORT, NOW));
    }

    @Test
    void a_reason_has_at_most_500_characters() {
        assertEquals("x".repeat(500), new Because(RegistrationCause.COORDINATOR_CANCELLED, null, " " + "x".repeat(500)).reason());
        refused("registration.reason", () -> new Because(RegistrationCause.COORDINATOR_CANCELLED, null, "x".repeat(501)));
    }

    private static Registration a(RegistrationState first) {
        return new Registration(RegistrationId.next(), TrainingId.next(), PersonId.next(), first, 1, RegistrationSource.IMPORT, NOW);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
