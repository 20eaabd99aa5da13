package org.heatwatch.domain.youth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakGlassTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final byte[] SEALED = {1};

    private final AccountId reader = AccountId.next();
    private final AccountId coordinator = AccountId.next();

    @Test
    void it_ends_after_an_hour() {
        assertEquals(NOW.plus(Duration.ofHours(1)), opened().endsAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nineteen characters", "                          short", "a                        b"})
    void a_reason_of_less_than_twenty_characters_opens_nothing(String reason) {
        assertRefused("break-glass.reason-length", () -> BreakGlass.reason(reason));
    }

    @Test
    void a_reason_of_more_than_five_hundred_characters_opens_nothing() {
        assertEquals("x".repeat(500), BreakGlass.reason(" " + "x".repeat(500)));
        assertRefused("break-glass.reason-length", () -> BreakGlass.reason("x".repeat(501)));
    }

    @Test
    void its_reader_cannot_review_it() {
        assertRefused("break-glass.own-review", () -> opened().review(SEALED, reader, NOW));
    }

    @Test
    void it_is_reviewed_once_and_with_words() {
        assertRefused("break-glass.review-length", () -> BreakGlass.review("  "));
        assertRefused("break-glass.review-length", () -> BreakGlass.review("x".repeat(501)));
        BreakGlass access = opened();
        access.review(SEALED, coordinator, NOW);
        assertRefused("break-glass.reviewed", () -> access.review(SEALED, coordinator, NOW));
    }

    private BreakGlass opened() {
        return new BreakGlass(BreakGlassId.next(), reader, YouthId.next(), SEALED, NOW);
    }

    private static void assertRefused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
