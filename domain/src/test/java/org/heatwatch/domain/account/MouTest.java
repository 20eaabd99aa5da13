package org.heatwatch.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MouTest {

    private static final Instant FILED = Instant.parse("2026-01-01T18:00:00Z");

    private static final AccountId ADMINISTRATOR = AccountId.next();

    @Test
    void it_holds_from_the_midnight_before_its_first_day_to_the_one_after_its_last() {
        Mou mou = mou("2026-03-08", "2026-03-08");

        assertEquals(Instant.parse("2026-03-08T08:00:00Z"), mou.opensAt());
        assertEquals(Instant.parse("2026-03-09T07:00:00Z"), mou.endsAt());
        assertEquals(Duration.ofHours(23), Duration.between(mou.opensAt(), mou.endsAt()));
        assertEquals(AgreementState.NOT_BEGUN, mou.state(mou.opensAt().minusNanos(1)));
        assertEquals(AgreementState.ENDS_SOON, mou.state(mou.opensAt()));
        assertEquals(AgreementState.ENDS_SOON, mou.state(mou.endsAt().minusNanos(1)));
        assertEquals(AgreementState.ENDED, mou.state(mou.endsAt()));
    }

    @Test
    void one_that_is_ended_does_not_hold_from_that_moment_on() {
        Mou mou = mou("2026-01-01", "2026-12-31");
        Instant now = Instant.parse("2026-06-02T05:00:00Z");
        mou.end(" The agency has closed. ", ADMINISTRATOR, now);

        assertEquals(AgreementState.ENDED, mou.state(now));
        assertEquals(LocalDate.of(2026, 6, 1), mou.endsOn());
        assertEquals("agreement.ended-already", assertThrows(RuleViolation.class, () -> mou.end("Again", ADMINISTRATOR, now)).key());
    }

    @Test
    void one_that_is_ended_before_it_begins_never_holds() {
        Mou mou = mou("2027-01-01", "2027-12-31");
        mou.end("It was never signed.", ADMINISTRATOR, FILED);

        assertEquals(AgreementState.ENDED, mou.state(mou.opensAt()));
        assertEquals(mou.opensAt(), mou.endsAt());
    }

    private static Mou mou(String first, String last) {
        return new Mou(MouId.next(), AgencyId.next(), LocalDate.parse(first), LocalDate.parse(last), "%PDF-".getBytes(StandardCharsets.US_ASCII),
                ADMINISTRATOR, FILED);
    }
}
