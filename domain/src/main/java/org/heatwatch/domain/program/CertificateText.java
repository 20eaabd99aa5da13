package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What certificates of completion say. She may show hers to anybody, so it gives nothing away: no program's name, no court, nothing of why she
 * came. Each line of the text is a paragraph below her name; a {@link CertificateWord} in braces stands for something else on each.
 *
 * @param title one line, 1 to {@value #MAX_TITLE} characters
 * @param text 1 to {@value #MAX_TEXT} characters, in at most {@value #MAX_LINES} lines: a certificate has one page
 */
public record CertificateText(@Classified(PROGRAM) String title, @Classified(PROGRAM) String text) implements Serializable {

    public static final int MAX_TITLE = 60;

    public static final int MAX_TEXT = 400;

    public static final int MAX_LINES = 4;

    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:heat\\b|h\\.? ?e\\.? ?a\\.? ?t\\b|courts?\\b|judges?\\b|probation|juvenile|traffick|exploit|victim|csec\\b|diversion|custody|offen[cds]e|crim|sexual)",
            Pattern.CASE_INSENSITIVE);

    public CertificateText {
        title = title.strip();
        text = text.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * @param program name of the program
     * @throws RuleViolation certificate.title, certificate.title-word, certificate.text, certificate.word for one in braces that stands for nothing, or certificate.tells
     */
    public void check(String program) {
        if (title.isEmpty() || title.length() > MAX_TITLE || title.lines().count() > 1) {
            throw new RuleViolation("certificate.title", MAX_TITLE);
        }
        if (title.contains("{")) {
            throw new RuleViolation("certificate.title-word");
        }
        if (text.isEmpty() || text.length() > MAX_TEXT || text.lines().count() > MAX_LINES) {
            throw new RuleViolation("certificate.text", MAX_TEXT, MAX_LINES);
        }
        Matcher braces = CertificateWord.IN_BRACES.matcher(text);
        while (braces.find()) {
            if (!CertificateWord.isOne(braces.group())) {
                throw new RuleViolation("certificate.word", braces.group(), CertificateWord.all());
            }
        }
        String all = title + '\n' + text;
        Matcher telling = TELLS.matcher(all);
        if (telling.find()) {
            throw new RuleViolation("certificate.tells", telling.group());
        }
        if (NameKey.of(all).contains(NameKey.of(program))) {
            throw new RuleViolation("certificate.tells", program);
        }
    }
}
