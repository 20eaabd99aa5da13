package org.heatwatch.domain.youth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YouthCodeTest {

    private static final RandomGenerator RANDOM = new Random(5);

    @Test
    void a_code_can_be_said_aloud() {
        IntStream.range(0, 10_000).forEach(i ->
                assertTrue(YouthCode.random(RANDOM).value().matches("([^AEIOU-][AEIO]){2}-([^AEIOU-][AEIO]){2}-([^AEIOU-][AEIO]){2}")));
    }

    @Test
    void there_are_more_than_two_to_the_thirtieth() {
        long ugly = IntStream.range(0, 100_000).filter(i -> isUgly(new Random(i).ints(5, 0, 68).toArray())).count();

        assertTrue(Math.pow(68, 5) * (1 - ugly / 100_000.0) > Math.pow(2, 30), () -> ugly + " of 100,000 are left out");
    }

    private static boolean isUgly(int[] drawn) {
        var once = new Random() {
            private int draws;

            @Override
            public IntStream ints(long count, int from, int to) {
                draws++;
                return draws == 1 ? IntStream.of(drawn) : new Random(7).ints(count, from, to);
            }
        };
        YouthCode.random(once);
        return once.draws > 1;
    }

    @Test
    void no_code_holds_a_word_that_nobody_should_be_called() {
        RandomGenerator names = new Random(11);
        IntStream.range(0, 50_000).mapToObj(i -> YouthCode.random(names).value().replace("-", "")).forEach(letters ->
                List.of("PEDO", "RAPE", "SALE", "DATE", "KIKE").forEach(word -> assertFalse(letters.contains(word), letters)));
    }

    @Test
    void a_code_is_read_as_people_write_it() {
        YouthCode code = YouthCode.random(RANDOM);
        String letters = code.value().replace("-", "");

        for (String typed : List.of(code.value(), letters, code.value().toLowerCase(), " " + code.value().replace("-", " ") + " ", code.value().replace('-', '–'))) {
            assertEquals(Optional.of(code), YouthCode.typed(typed), typed);
        }
    }

    @Test
    void one_wrong_letter_makes_no_other_code() {
        String code = YouthCode.random(RANDOM).value();

        for (int i = 0; i < code.length(); i++) {
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                String wrong = code.substring(0, i) + letter + code.substring(i + 1);
                if (!wrong.equals(code)) {
                    assertEquals(Optional.empty(), YouthCode.typed(wrong), wrong + " for " + code);
                }
            }
        }
    }

    @Test
    void what_is_no_code_is_none() {
        List.of("", "-", "SABO", "Marisol Vega", "SABO-KEVI-MOLA-SABO", "12").forEach(typed -> assertEquals(Optional.empty(), YouthCode.typed(typed)));
    }
}
