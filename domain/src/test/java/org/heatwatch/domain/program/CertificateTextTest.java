package org.heatwatch.domain.program;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTextTest {

    private static final String PROGRAM = "Young Women's Saturday Program";

    @ParameterizedTest
    @ValueSource(strings = {"as the Court asked", "of H.E.A.T.", "of HEAT", "while on probation", "for exploited youth", "in the young womens  saturday PROGRAM"})
    void what_tells_why_she_came_is_refused(String tells) {
        assertEquals("certificate.tells", broken("Certificate", "completed what she began " + tells));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with courtesy", "in the heath", "on Saturdays", "{sessions} sessions"})
    void what_only_looks_like_it_is_not(String harmless) {
        assertDoesNotThrow(() -> new CertificateText("Certificate", "completed what she began " + harmless).check(PROGRAM));
    }

    @Test
    void it_has_a_title_and_a_text_that_fit_one_page_and_words_that_stand_for_something() {
        assertEquals("certificate.title", broken(" ", "Done"));
        assertEquals("certificate.title", broken("t".repeat(61), "Done"));
        assertEquals("certificate.title-word", broken("Of {name}", "Done"));
        assertEquals("certificate.text", broken("Certificate", " \n "));
        assertEquals("certificate.text", broken("Certificate", "1\n2\n3\n4\n5"));
        assertEquals("certificate.text", broken("Certificate", "t".repeat(401)));
        assertEquals("certificate.word", broken("Certificate", "{town}"));
    }

    private static String broken(String title, String text) {
        return assertThrows(RuleViolation.class, () -> new CertificateText(title, text).check(PROGRAM)).key();
    }
}
