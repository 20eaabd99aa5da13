package org.heatwatch.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class FeedbackReplyTest {

    @Test
    void it_is_one_line_of_up_to_three_hundred_characters() {
        assertEquals("We start with music now.", FeedbackReply.line(" We start\n with music now. "));
        assertEquals("reply.words", assertThrows(RuleViolation.class, () -> FeedbackReply.line(" \n")).key());
        assertEquals(300, FeedbackReply.line("é".repeat(300)).length());
        assertEquals("reply.words-long", assertThrows(RuleViolation.class, () -> FeedbackReply.line("é".repeat(301))).key());
    }
}
