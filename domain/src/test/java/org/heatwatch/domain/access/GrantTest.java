package org.heatwatch.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GrantTest {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

    private final AccountId asker = AccountId.next();
    private final AccountId second = AccountId.next();
    private final AccountId holder = AccountId.next();
    private final Grant grant = new Grant(" Runs Saturdays. ", asker, NOW);

    @Test
    void it_holds_once_a_second_person_has_confirmed_it() {
        assertEquals(GrantState.ASKED, grant.state());
        grant.confirm(holder, second, NOW);

        assertEquals(GrantState.CONFIRMED, grant.state());
        assertEquals("Runs Saturdays.", grant.reason());
    }

    @Test
    void neither_who_asked_nor_who_holds_it_decides() {
        assertBroken("grant.asked-yourself", () -> grant.confirm(holder, asker, NOW));
        assertBroken("grant.asked-yourself", () -> grant.decline(holder, asker, NOW));
        assertBroken("grant.for-yourself", () -> grant.confirm(holder, holder, NOW));
        assertBroken("grant.for-yourself", () -> grant.decline(holder, holder, NOW));
        assertEquals(GrantState.ASKED, grant.state());
    }

    @Test
    void it_is_decided_once() {
        grant.decline(holder, second, NOW);

        assertBroken("grant.decided", () -> grant.confirm(holder, second, NOW));
        assertBroken("grant.decided", () -> grant.withdraw(asker, NOW));
        assertBroken("grant.not-held", () -> grant.end("No longer", second, NOW));
    }

    @Test
    void only_who_asked_takes_it_back() {
        assertBroken("grant.asked-by-another", () -> grant.withdraw(second, NOW));
        grant.withdraw(asker, NOW);

        assertEquals(GrantState.WITHDRAWN, grant.state());
    }

    @Test
    void it_is_asked_for_and_ended_with_a_reason() {
        assertBroken("grant.reason", () -> new Grant("  ", asker, NOW));
        assertBroken("grant.reason", () -> new Grant("x".repeat(Grant.MAX_REASON + 1), asker, NOW));
        grant.confirm(holder, second, NOW);
        assertBroken("grant.reason", () -> grant.end(" ", asker, NOW));
        assertEquals(GrantState.CONFIRMED, grant.state());

        grant.end("Works elsewhere.", asker, NOW);

        assertEquals(GrantState.ENDED, grant.state());
        assertEquals("Works elsewhere.", grant.endReason());
    }

    private static void assertBroken(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
