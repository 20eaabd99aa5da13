package org.heatwatch.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Human Trafficking 101, sheet-human-trafficking-101-2026-06-03",
        "' Niñas & niños: señales!', sheet-ninas-ninos-senales-2026-06-03",
        "'../../\"x\"\r\n', sheet-x-2026-06-03",
        "人身売買, sheet-2026-06-03",
        "'', sheet-2026-06-03",
        "A title that has so many words that it is cut in the midst of: one, sheet-a-title-that-has-so-many-words-that-it-is-cut-in-the-midst-2026-06-03"
    })
    void it_says_in_plain_letters_what_the_file_is(String title, String name) {
        assertEquals(name, FileName.of("sheet", title, LocalDate.of(2026, 6, 3)).name());
    }
}
