package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heatwatch.domain.access.Classified;

/**
 * By what a youth is called wherever her name is not: three groups that can be said aloud, such as SABO-KEVI-MOLA. Five syllables are
 * drawn, of 68 each: more than 2^30 codes, none of which says anything of her, of when she came, or of another's code. The sixth
 * is a check, which finds any one wrong letter.
 */
@Embeddable
public record YouthCode(@Classified(REFERENCE) String value) implements Serializable {

    private static final String CONSONANTS = "BDFGHJKLMNPRSTVWZ";
    private static final String VOWELS = "AEIO";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final int DRAWN = 5;

    /** Each shares no factor with the number of syllables, so that a change of one always changes the check. */
    private static final int[] WEIGHTS = {1, 3, 5, 7, 9};

    /** What no one should be called, in English or Spanish, nor read out in a classroom. */
    private static final List<String> UGLY = List.of("BABE", "BAD", "BOBA", "BOBO", "BONE", "DATE", "DEAD", "DIE", "DIKE", "DOPE", "FAG", "FAKE",
            "FEA", "FEO", "GAGA", "GAME", "GAY", "HATE", "HOBO", "HOE", "HOLE", "HOMO", "JODE", "JODI", "KAKA", "KIKE", "LAME", "LELO", "LIFE", "LOSE",
            "MALA", "MALO", "MAMO", "MATA", "MATE", "MEMA", "MEMO", "MOFO", "MORO", "NAKE", "NAZI", "NEGA", "NEGO", "NIGA", "NIGE", "NIGO", "PAGA",
            "PAJA", "PEDO", "PENE", "PIJA", "PIPI", "PITO", "POLA", "RAPE", "RAPI", "RATA", "RIDE", "SADO", "SALE", "SIDA", "SOLD", "TETA", "TITI",
            "TOTA", "VAGI", "WEED", "WIDO", "ZORA");

    /** A code that nobody can guess. Whether another has it already, the database says. */
    public static YouthCode random(RandomGenerator random) {
        while (true) {
            int[] drawn = random.ints(DRAWN, 0, SYLLABLES).toArray();
            String letters = letters(drawn);
            if (UGLY.stream().noneMatch(letters::contains)) {
                return new YouthCode(String.join("-", letters.substring(0, 4), letters.substring(4, 8), letters.substring(8)));
            }
        }
    }

    /** The code that somebody typed or said, with or without its hyphens; empty if none is like that. */
    public static Optional<YouthCode> typed(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        if (!letters.matches("([" + CONSONANTS + "][" + VOWELS + "]){6}")) {
            return Optional.empty();
        }
        int[] drawn = new int[DRAWN];
        for (int i = 0; i < DRAWN; i++) {
            drawn[i] = CONSONANTS.indexOf(letters.charAt(2 * i)) * VOWELS.length() + VOWELS.indexOf(letters.charAt(2 * i + 1));
        }
        return letters.equals(letters(drawn))
                ? Optional.of(new YouthCode(String.join("-", letters.substring(0, 4), letters.substring(4, 8), letters.substring(8))))
                : Optional.empty();
    }

    private static String letters(int[] drawn) {
        var letters = new StringBuilder();
        int check = 0;
        for (int i = 0; i < DRAWN; i++) {
            letters.append(syllable(drawn[i]));
            check += WEIGHTS[i] * drawn[i];
        }
        return letters.append(syllable(check % SYLLABLES)).toString();
    }

    private static String syllable(int number) {
        return "" + CONSONANTS.charAt(number / VOWELS.length()) + VOWELS.charAt(number % VOWELS.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
