package org.heatwatch.domain.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecondLookId;
import org.junit.jupiter.api.Test;

class SecondLookTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final AccountId holder = AccountId.next();
    private final AccountId maker = AccountId.next();
    private final SecondLook look = new SecondLook(SecondLookId.next(), holder, LookReason.PASSWORD_SET, maker, NOW);

    @Test
    void whoever_did_it_is_not_the_second_person() {
        refused("look.made-by-you", maker);
    }

    @Test
    void nor_is_whose_account_it_is() {
        refused("look.yours", holder);
    }

    @Test
    void somebody_else_is() {
        assertDoesNotThrow(() -> look.confirm(AccountId.next(), NOW));
    }

    private void refused(String key, AccountId by) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> look.confirm(by, NOW)).key());
    }
}
