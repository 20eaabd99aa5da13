package org.heatwatch.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.KioskId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KioskTest {

    private static final SecretToken TOKEN = SecretToken.next();

    @Test
    void it_is_left_with_its_own_token_and_pin_only() {
        Kiosk kiosk = aKiosk("4711");

        assertTrue(kiosk.isLeftWith(TOKEN, new KioskPin(" 4711 ")));
        assertFalse(kiosk.isLeftWith(TOKEN, new KioskPin("4712")));
        assertFalse(kiosk.isLeftWith(TOKEN, new KioskPin("")));
        assertFalse(kiosk.isLeftWith(SecretToken.next(), new KioskPin("4711")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", "12 34", "-1234"})
    void a_pin_is_four_to_eight_digits(String pin) {
        assertEquals("kiosk.pin", assertThrows(RuleViolation.class, () -> aKiosk(pin)).key());
    }

    private static Kiosk aKiosk(String pin) {
        return new Kiosk(KioskId.next(), new SessionId(UUID.randomUUID()), AccountId.next(), TOKEN, new KioskPin(pin),
                Instant.parse("2026-03-14T16:00:00Z"));
    }
}
