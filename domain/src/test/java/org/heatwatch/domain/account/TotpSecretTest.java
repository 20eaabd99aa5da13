package org.heatwatch.domain.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    private final TotpSecret secret = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, for SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
        "20000000000, 353130"})
    void shows_the_codes_of_the_standard(long second, String code) {
        assertEquals(code, secret.code(second / 30));
    }

    /** RFC 4648, 10, with five bytes and more. */
    @ParameterizedTest
    @CsvSource({"fooba, MZXW6YTB", "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    void is_typed_in_base_32(String bytes, String typed) {
        assertEquals(typed, new TotpSecret(bytes.getBytes(StandardCharsets.US_ASCII)).typed());
        assertArrayEquals(bytes.getBytes(StandardCharsets.US_ASCII), TotpSecret.of(typed).bytes());
        assertThrows(IllegalArgumentException.class, () -> TotpSecret.of(typed.toLowerCase()));
    }

    @Test
    void a_code_is_taken_one_step_early_or_late_and_no_more() {
        Instant now = Instant.ofEpochSecond(3000);
        for (long step = 99; step <= 101; step++) {
            assertEquals(OptionalLong.of(step), secret.stepOf(secret.code(step), now));
        }
        assertTrue(secret.stepOf(secret.code(98), now).isEmpty());
        assertTrue(secret.stepOf(secret.code(102), now).isEmpty());
    }
}
