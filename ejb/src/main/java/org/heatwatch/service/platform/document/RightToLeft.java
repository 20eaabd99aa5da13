package org.heatwatch.service.platform.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is written from right to left, as a font without rules of its own is told to draw it: from left to right, each Arabic letter in the
 * form that it has beside its neighbours, and without vowel points, which such a font puts beside their letters. Unicode has a sign for
 * each form and says of which letter it is.
 */
class RightToLeft implements BidiReorderer {

    private static final Pattern POINTS = Pattern.compile("\\p{Mn}");

    /** Lam and alef are drawn as one. */
    private static final Pattern LETTER = Pattern.compile("\u0644[\u0622\u0623\u0625\u0627]|.", Pattern.DOTALL);

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB";

    /** Alone, joined to the letter before, to the one after, to both: four signs for most letters, the first two for those that join none after. */
    private static final Map<String, String> FORMS = IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBE7), IntStream.rangeClosed(0xFBFC, 0xFEFC))
            .mapToObj(Character::toString)
            .filter(form -> Character.isLetter(form.charAt(0)) && LETTER.matcher(plain(form)).matches())
            .collect(Collectors.groupingBy(RightToLeft::plain, Collectors.joining()));

    private static final int FORMS_OF_A_LETTER_THAT_JOINS_BOTH = 4;

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int side = MIRRORED.indexOf(turned.charAt(i));
            if (side >= 0) {
                turned.setCharAt(i, MIRRORED.charAt(side ^ 1));
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        List<String> letters = LETTER.matcher(POINTS.matcher(text).replaceAll("")).results().map(MatchResult::group).toList();
        var shaped = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            String forms = forms(letters, i);
            int form = (isJoined(letters, i - 1) ? 1 : 0) + (isJoined(letters, i) ? 2 : 0);
            shaped.append(forms.isEmpty() ? letters.get(i) : forms.substring(form, form + 1));
        }
        return shaped.toString();
    }

    /** Whether this letter and the next one are. */
    private static boolean isJoined(List<String> letters, int letter) {
        return forms(letters, letter).length() == FORMS_OF_A_LETTER_THAT_JOINS_BOTH && forms(letters, letter + 1).length() > 1;
    }

    /** None for what isn't an Arabic letter. */
    private static String forms(List<String> letters, int letter) {
        return letter < 0 || letter >= letters.size() ? "" : FORMS.getOrDefault(letters.get(letter), "");
    }

    /** Asked for a sign that the font lacks: the plain one that it stands for. */
    @Override
    public String deshapeText(String text) {
        return plain(text);
    }

    private static String plain(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
