package org.heatwatch.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.heatwatch.domain.shared.AccountId;
import org.junit.jupiter.api.Test;

class AccountLinkTest {

    private static final Instant NOW = Instant.parse("2026-03-14T17:00:00Z");

    private final AccountLink link = new AccountLink(AccountId.next(), LinkPurpose.RESET, NOW);

    @Test
    void it_opens_nothing_before_its_letter_is_written() {
        assertFalse(link.isLive(NOW));
    }

    @Test
    void it_lives_for_its_time_from_when_its_letter_is_written() {
        Instant written = NOW.plus(Duration.ofMinutes(20));
        link.issue(written);

        assertTrue(link.isLive(written.plus(Duration.ofMinutes(59))));
        assertFalse(link.isLive(written.plus(Duration.ofHours(1))));
    }

    @Test
    void nobody_expects_a_letter_that_waited_for_longer_than_its_link_would_live() {
        assertTrue(link.isExpected(NOW.plus(Duration.ofMinutes(59))));
        assertFalse(link.isExpected(NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void a_token_has_256_bits_and_is_another_each_time() {
        String token = link.issue(NOW);

        assertEquals(32, Base64.getUrlDecoder().decode(token).length);
        assertNotEquals(token, link.issue(NOW));
    }
}
