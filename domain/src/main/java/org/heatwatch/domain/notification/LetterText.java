package org.heatwatch.domain.notification;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What letters of a kind say: each line of the text is a paragraph, and a {@link LetterWord} in braces stands for something else in each
 * letter. Nothing else is evaluated.
 *
 * @param subject one line, 1 to {@value #MAX_SUBJECT} characters
 * @param text 1 to {@value #MAX_TEXT} characters, with the sessions on a line of their own
 */
public record LetterText(String subject, String text) implements Serializable {

    public static final int MAX_SUBJECT = 150;

    public static final int MAX_TEXT = 5000;

    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}");

    public LetterText {
        subject = subject.strip();
        text = text.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * @throws RuleViolation letter.subject, letter.text, letter.subject-word or letter.text-word for one that stands for nothing,
     *     letter.subject-sessions or letter.text-sessions
     */
    public void check(MessageKind kind) {
        if (subject.isEmpty() || subject.length() > MAX_SUBJECT || subject.lines().count() > 1) {
            throw new RuleViolation("letter.subject", MAX_SUBJECT);
        }
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw new RuleViolation("letter.text", MAX_TEXT);
        }
        String sessions = LetterWord.SESSIONS.written();
        if (subject.contains(sessions)) {
            throw new RuleViolation("letter.subject-sessions");
        }
        checkWords("letter.subject-word", subject, LetterWord.of(kind).stream().filter(word -> word != LetterWord.SESSIONS));
        checkWords("letter.text-word", text, LetterWord.of(kind).stream());
        if (text.lines().noneMatch(sessions::equals) || text.lines().anyMatch(line -> line.contains(sessions) && !line.equals(sessions))) {
            throw new RuleViolation("letter.text-sessions");
        }
    }

    private static void checkWords(String rule, String part, Stream<LetterWord> words) {
        List<String> known = words.map(LetterWord::written).toList();
        Matcher braces = IN_BRACES.matcher(part);
        while (braces.find()) {
            if (!known.contains(braces.group())) {
                throw new RuleViolation(rule, braces.group(), String.join(" ", known));
            }
        }
    }
}
