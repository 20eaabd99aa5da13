package org.heatwatch.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "letter.subject            | ''                   | {sessions}",
        "letter.subject            | 'Come\ntwice'        | {sessions}",
        "letter.subject-word       | Come, {nmae}         | {sessions}",
        "letter.subject-sessions   | Come on {sessions}   | {sessions}",
        "letter.text               | Come                 | ''",
        "letter.text-word          | Come                 | 'Hello {Name}\n{sessions}'",
        "letter.text-word          | Come                 | 'It is yours until {until}\n{sessions}'",
        "letter.text-sessions      | Come                 | Hello {name}",
        "letter.text-sessions      | Come                 | Come on {sessions} then"})
    void what_would_read_oddly_is_refused(String rule, String subject, String text) {
        var letter = new LetterText(subject, text);

        assertEquals(rule, assertThrows(RuleViolation.class, () -> letter.check(MessageKind.SEATED)).key());
    }

    @Test
    void a_word_that_stands_for_nothing_is_named_with_those_that_do() {
        var letter = new LetterText("Come", "Hello {nmae}\n{sessions}");

        RuleViolation broken = assertThrows(RuleViolation.class, () -> letter.check(MessageKind.OFFERED));
        assertEquals("[{nmae}, {name} {training} {sessions} {office} {until}]", broken.arguments().toString());
    }

    @Test
    void what_fills_several_lines_is_not_offered_for_the_subject() {
        var letter = new LetterText("Come, {nmae}", "{sessions}");

        RuleViolation broken = assertThrows(RuleViolation.class, () -> letter.check(MessageKind.OFFERED));
        assertEquals("[{nmae}, {name} {training} {office} {until}]", broken.arguments().toString());
    }

    @Test
    void the_longest_letter_is_as_long_as_the_rule_says() {
        String sessions = "\n{sessions}";
        new LetterText("s".repeat(LetterText.MAX_SUBJECT), "t".repeat(LetterText.MAX_TEXT - sessions.length()) + sessions)
                .check(MessageKind.SEATED);

        var longer = new LetterText("s", "t".repeat(LetterText.MAX_TEXT) + sessions);
        assertEquals("letter.text", assertThrows(RuleViolation.class, () -> longer.check(MessageKind.SEATED)).key());
    }

    @Test
    void each_line_is_a_paragraph_however_many_lines_are_left_empty() {
        assertEquals("Hello\n{sessions}\nBye", new LetterText("Come", " Hello \r\n\r\n{sessions}\n\n\nBye\n").text());
    }
}
