package org.heatwatch.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a youth reads on her own phone reads as easily as what sixth-graders read, in both languages; each text of some length by itself does, too. */
class OwnWordsTest {

    private static final double MOST_GRADES = 6.9;

    private static final double LEAST_EASE = 70;

    /** Of a text that is counted by itself, in words. */
    private static final int SOME_LENGTH = 8;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]+(?=\\s|$)");

    /** Of one text or many. */
    private record Count(int words, int sentences, int syllables) {

        static Count of(Collection<String> texts, ToIntFunction<String> syllables) {
            return texts.stream().map(text -> of(text, syllables)).reduce(new Count(0, 0, 0), Count::plus);
        }

        private static Count of(String text, ToIntFunction<String> syllables) {
            List<String> words = WORD.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT)).toList();
            return new Count(words.size(), (int) Math.max(1, END_OF_SENTENCE.matcher(text).results().count()), words.stream().mapToInt(syllables).sum());
        }

        private Count plus(Count other) {
            return new Count(words + other.words, sentences + other.sentences, syllables + other.syllables);
        }

        /** Years at school, by Flesch and Kincaid. */
        double grade() {
            return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        }

        /** 0 to 100, by Fernández Huerta. */
        double ease() {
            return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;
        }
    }

    @Test
    void english_reads_as_in_the_sixth_grade_or_before() {
        Map<String, String> texts = texts(Locale.ENGLISH);

        assertTrue(Count.of(texts.values(), OwnWordsTest::english).grade() <= MOST_GRADES);
        assertEquals(List.of(), texts.entrySet().stream().filter(each -> isLong(each.getValue()))
                .filter(each -> Count.of(List.of(each.getValue()), OwnWordsTest::english).grade() > MOST_GRADES).map(Map.Entry::getKey).toList());
    }

    @Test
    void spanish_reads_fairly_easily_or_more_so() {
        Map<String, String> texts = texts(new Locale("es"));

        assertTrue(Count.of(texts.values(), OwnWordsTest::spanish).ease() >= LEAST_EASE);
        assertEquals(List.of(), texts.entrySet().stream().filter(each -> isLong(each.getValue()))
                .filter(each -> Count.of(List.of(each.getValue()), OwnWordsTest::spanish).ease() < LEAST_EASE).map(Map.Entry::getKey).toList());
    }

    /** What is missing in Spanish would be read in English. */
    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        assertEquals(keys("own.properties"), keys("own_es.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/org/heatwatch/web", file))) {
            texts.load(in);
        }
        return texts.keySet();
    }

    @Test
    void what_officials_write_does_not_pass() {
        String english = "Participants are encouraged to provide anonymous evaluations regarding facilitation, content, and perceived psychological safety.";
        String spanish = "Las participantes podrán proporcionar evaluaciones anónimas relativas a la facilitación, los contenidos y la seguridad psicológica percibida.";

        assertTrue(Count.of(List.of(english), OwnWordsTest::english).grade() > MOST_GRADES);
        assertTrue(Count.of(List.of(spanish), OwnWordsTest::spanish).ease() < LEAST_EASE);
    }

    @Test
    void syllables_are_counted_as_they_are_spoken() {
        Map.of("like", 1, "little", 2, "asked", 1, "wanted", 2, "today", 2, "question", 2, "facilitator", 5)
                .forEach((word, syllables) -> assertEquals(syllables, english(word), word));
        Map.of("hoy", 1, "ayuda", 3, "aquí", 2, "guía", 2, "quieres", 2, "preguntas", 3, "escuchamos", 4, "cuidado", 3)
                .forEach((word, syllables) -> assertEquals(syllables, spanish(word), word));
    }

    private static boolean isLong(String text) {
        return WORD.matcher(text).results().count() >= SOME_LENGTH;
    }

    private static Map<String, String> texts(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.heatwatch.web.own", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var texts = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    /** Vowels beside each other are one; an e at the end is silent, but in "little", and so is that of "asked", but in "wanted". */
    private static int english(String word) {
        int groups = (int) Pattern.compile("[aeiouy]+").matcher(word).results().count();
        boolean silent = word.matches(".*(?<![^aeiouy]l)e") || word.matches(".*[^td]ed");
        return Math.max(1, silent ? groups - 1 : groups);
    }

    /** Of vowels beside each other each open or accented one is a syllable; closed ones alone are one together. */
    private static int spanish(String word) {
        int syllables = Pattern.compile("[aeiouáéíóúü]+").matcher(word).results()
                .mapToInt(group -> (int) Math.max(1, group.group().chars().filter(letter -> "aeoáéíóú".indexOf(letter) >= 0).count())).sum();
        return Math.max(1, syllables);
    }
}
