package org.heatwatch.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackAnswerTest {

    private final Random chance = new Random(41);

    @Test
    void nothing_is_shown_below_five_and_then_only_by_fives() {
        List<FeedbackAnswer> all = List.of();
        var shown = new ArrayList<Long>();
        for (int i = 0; i < 11; i++) {
            all = FeedbackAnswer.with(anAnswer(), all, chance);
            shown.add(all.stream().filter(FeedbackAnswer::shown).count());
        }

        assertEquals(List.of(0L, 0L, 0L, 0L, 5L, 5L, 5L, 5L, 5L, 10L, 10L), shown);
    }

    /** Whoever looks after each answer sees five more at once or nothing new: no difference of two looks is the answer of fewer than five. */
    @Test
    void what_was_shown_stays_shown_and_what_comes_new_comes_by_fives() {
        List<FeedbackAnswer> all = List.of();
        Set<UUID> before = Set.of();
        for (int i = 0; i < 15; i++) {
            all = FeedbackAnswer.with(anAnswer(), all, chance);
            Set<UUID> now = all.stream().filter(FeedbackAnswer::shown).map(FeedbackAnswer::id).collect(Collectors.toSet());
            var news = new HashSet<>(now);
            news.removeAll(before);

            assertTrue(now.containsAll(before));
            assertTrue(news.isEmpty() || news.size() == FeedbackAnswer.BATCH, () -> "shown at once: " + news.size());
            before = now;
        }
    }

    @Test
    void no_place_is_the_last_answers_own() {
        List<FeedbackAnswer> kept = IntStream.range(0, 5).mapToObj(i -> anAnswer()).toList();
        int[] places = new int[6];
        for (int i = 0; i < 6000; i++) {
            FeedbackAnswer last = anAnswer();
            places[FeedbackAnswer.with(last, kept, chance).indexOf(last)]++;
        }

        assertTrue(IntStream.of(places).allMatch(often -> often > 800 && often < 1200), () -> List.of(places[0], places[5]).toString());
    }

    @Test
    void as_a_text_it_is_as_long_whatever_she_said_and_is_read_as_it_was() {
        for (String words : List.of("", "It was loud.\nMás música,\r\nplease", "ñ".repeat(FeedbackAnswer.MAX_WORDS), "€".repeat(FeedbackAnswer.MAX_WORDS),
                "🙂".repeat(FeedbackAnswer.MAX_WORDS / 2))) {
            FeedbackAnswer said = said(words);

            assertEquals(FeedbackAnswer.LENGTH, said.text().getBytes(StandardCharsets.UTF_8).length, words);
            assertEquals(said, FeedbackAnswer.of(said.text()));
        }
    }

    private FeedbackAnswer anAnswer() {
        return said("");
    }

    private FeedbackAnswer said(String words) {
        return new FeedbackAnswer(new UUID(chance.nextLong(), chance.nextLong()), FeedbackValue.YES, FeedbackValue.MOSTLY, FeedbackValue.NO, words, false);
    }
}
