package org.heatwatch.domain.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

    private static final Instant NOW = Instant.parse("2026-03-14T17:00:00Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    private final TotpSecret secret = TotpSecret.random();
    private final SecondFactor factor = new SecondFactor(AccountId.next(), secret);

    @Test
    void counts_when_its_app_has_shown_a_code() {
        assertFalse(factor.confirm("000000".equals(secret.code(STEP)) ? "000001" : "000000", NOW));
        assertFalse(factor.isConfirmed());

        assertTrue(factor.confirm(secret.code(STEP), NOW));
        assertTrue(factor.isConfirmed());
    }

    @Test
    void a_code_counts_once() {
        assertTrue(factor.accepts(secret.code(STEP), NOW));

        assertFalse(factor.accepts(secret.code(STEP), NOW));
        assertTrue(factor.accepts(secret.code(STEP + 1), NOW));
    }

    @Test
    void a_code_from_before_the_last_one_is_not_taken() {
        factor.accepts(secret.code(STEP), NOW);

        assertFalse(factor.accepts(secret.code(STEP - 1), NOW));
    }
}
