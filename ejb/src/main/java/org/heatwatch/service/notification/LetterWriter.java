package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.LocalSlot;

/**
 * Writes a letter from its template: the words in braces are replaced by what they stand for, once, and nothing else is evaluated. Plain
 * text and HTML come from the same template.
 */
@ApplicationScoped
class LetterWriter {

    private static final ResourceBundle TEMPLATES = ResourceBundle.getBundle("org.heatwatch.service.notification.letters", Locale.ENGLISH);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, H:mm", Locale.US);
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("H:mm", Locale.US);

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>%s</title></head>
            <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b1b1b; max-width: 40em">
            %s
            </body></html>
            """;

    private final MailSettings settings;
    private final Clock clock;

    protected LetterWriter() {
        this(null, null);
    }

    @Inject
    LetterWriter(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Letter write(String messageId, LetterFacts facts) {
        String template = TEMPLATES.getString(facts.kind() + ".text");
        List<String> sessions = facts.told().stream().map(LetterWriter::inWords).toList();
        Map<String, String> words = Map.of("name", facts.name(), "training", facts.title(), "reason", facts.reason(),
                "office", settings.fromName());
        String subject = filled(TEMPLATES.getString(facts.kind() + ".subject"), words, UnaryOperator.identity())
                .replaceAll("\\s+", " ");
        return new Letter(messageId, facts.name(), facts.address(), subject, text(template, words, sessions),
                FRAME.formatted(escaped(subject), html(template, words, sessions)), invitation(facts));
    }

    private static String text(String template, Map<String, String> words, List<String> sessions) {
        String list = sessions.stream().map(session -> "- " + session.replace("\n", "\n  ")).collect(Collectors.joining("\n"));
        return paragraphs(template, "\n\n", list, line -> filled(line, words, UnaryOperator.identity())) + '\n';
    }

    private static String html(String template, Map<String, String> words, List<String> sessions) {
        String list = sessions.stream().map(session -> "<li>" + escaped(session).replace("\n", "<br>") + "</li>")
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        return paragraphs(template, "\n", list, line -> "<p>" + filled(line, words, LetterWriter::escaped) + "</p>");
    }

    private static String paragraphs(String template, String between, String sessions, UnaryOperator<String> paragraph) {
        return template.lines()
                .map(line -> line.equals("{sessions}") ? sessions : paragraph.apply(line))
                .collect(Collectors.joining(between));
    }

    /** What a placeholder stands for is not looked at again: somebody may be called {name}. */
    private static String filled(String template, Map<String, String> words, UnaryOperator<String> escaping) {
        return PLACEHOLDER.matcher(template).replaceAll(found ->
                Matcher.quoteReplacement(escaping.apply(words.getOrDefault(found.group(1), found.group()))));
    }

    private Optional<Invitation> invitation(LetterFacts facts) {
        Optional<Invitation.Method> method = switch (facts.kind()) {
            case SEATED, MOVED -> Optional.of(Invitation.Method.REQUEST);
            case GIVEN_UP, CALLED_OFF, SESSION_OFF -> Optional.of(Invitation.Method.CANCEL);
            case WAITLISTED, TO_BE_APPROVED, OFFERED, REMINDER, ROLL_UNMARKED, ROLL_STILL_UNMARKED -> Optional.empty();
        };
        return method.filter(each -> facts.invited())
                .map(each -> Invitation.of(each, facts, settings.fromName(), settings.from(), clock.instant()));
    }

    private static String inWords(LetterSession session) {
        LocalSlot slot = session.slot();
        boolean overnight = slot.end().toLocalDate().isAfter(slot.start().toLocalDate());
        String when = "%s to %s (%s)".formatted(START.format(slot.start()), (overnight ? START : END).format(slot.end()),
                slot.zone().getDisplayName(TextStyle.FULL, Locale.US));
        return Stream.of(when, session.place(), session.directions()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
