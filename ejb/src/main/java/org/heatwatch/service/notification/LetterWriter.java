package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.notification.LetterText;
import org.heatwatch.domain.notification.LetterWord;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.service.platform.config.Environment;

/**
 * Writes a letter: the words in braces are replaced by what they stand for, once, and nothing else is evaluated. Plain text and HTML come
 * from the same wording.
 */
@ApplicationScoped
class LetterWriter {

    private static final Pattern IN_BRACES = Pattern.compile("\\{\\w+}");

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, H:mm", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("H:mm", Locale.US);

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>%s</title></head>
            <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b1b1b; max-width: 40em">
            %s
            </body></html>
            """;

    private final HibernateWordings wordings;
    private final MailSettings settings;
    private final Clock clock;

    protected LetterWriter() {
        this(null, null, null);
    }

    @Inject
    LetterWriter(HibernateWordings wordings, MailSettings settings, Clock clock) {
        this.wordings = wordings;
        this.settings = settings;
        this.clock = clock;
    }

    Letter write(String messageId, LetterFacts facts) {
        return write(messageId, facts, facts.headcountOnly() ? HibernateWordings.broughtForHeadcount(facts.kind()) : says(facts));
    }

    private LetterText says(LetterFacts facts) {
        LetterText says = wordings.says(facts.kind());
        return facts.ofOneWhoWaits().map(each -> new LetterText(says.subject(), wordings.says(each).text())).orElse(says);
    }

    Letter write(String messageId, LetterFacts facts, LetterText wording) {
        Map<String, String> words = Map.of(LetterWord.NAME.written(), facts.name(), LetterWord.TRAINING.written(), facts.title(),
                LetterWord.REASON.written(), facts.reason(), LetterWord.OFFICE.written(), settings.fromName(),
                LetterWord.UNTIL.written(), inWords(facts.offerUntil()));
        return letter(messageId, wording, new Recipient(facts.name(), facts.address()), words, sessions(facts), invitation(facts));
    }

    /** @param token of the link: it stands behind the #, which browsers send to no server */
    Letter write(String messageId, LinkFacts facts, String token) {
        Map<String, String> words = Map.of(LetterWord.NAME.written(), facts.name(), "{username}", facts.username(),
                LetterWord.OFFICE.written(), settings.fromName());
        return letter(messageId, wordings.says(facts.kind()), new Recipient(facts.name(), facts.address()), words,
                link("/public/set-password#" + token), Optional.empty());
    }

    /** It says whose record it is to nobody: the product does, to those who may know. */
    Letter writeOfEmergency(String messageId, LinkFacts facts) {
        Map<String, String> words = Map.of(LetterWord.NAME.written(), facts.name(), LetterWord.OFFICE.written(), settings.fromName());
        return letter(messageId, HibernateWordings.brought(MessageKind.EMERGENCY_ACCESS), new Recipient(facts.name(), facts.address()), words,
                link("/youth/log-review"), Optional.empty());
    }

    Letter write(String messageId, AgreementFacts facts) {
        Map<String, String> words = Map.of(LetterWord.NAME.written(), facts.name(), "{agency}", facts.agency(), "{day}",
                DAY.format(facts.endsOn()), LetterWord.OFFICE.written(), settings.fromName());
        return letter(messageId, HibernateWordings.brought(MessageKind.AGREEMENT_ENDS), new Recipient(facts.name(), facts.address()), words,
                link("/account/agreements"), Optional.empty());
    }

    /** It leaves for a mailbox that others may see: no cohort, no day, nobody. */
    Letter write(String messageId, OpenFacts facts) {
        Map<String, String> words = Map.of(LetterWord.NAME.written(), facts.name(), "{things}", facts.things() == 1 ? "1 thing is" : facts.things() + " things are",
                LetterWord.OFFICE.written(), settings.fromName());
        return letter(messageId, HibernateWordings.brought(facts.kind()), new Recipient(facts.name(), facts.address()), words, link("/today"),
                Optional.empty());
    }

    private static Block link(String path) {
        String link = Environment.address() + path;
        String anchor = escaped(link);
        return new Block("{link}", link, "<p><a href=\"%s\">%s</a></p>".formatted(anchor, anchor));
    }

    private record Recipient(String name, String address) {}

    /** What stands for a word on a line of its own. */
    private record Block(String word, String text, String html) {}

    private static Letter letter(String messageId, LetterText wording, Recipient to, Map<String, String> words, Block block,
            Optional<Invitation> invitation) {
        String subject = filled(wording.subject(), words, UnaryOperator.identity()).replaceAll("\\s+", " ");
        String text = paragraphs(wording.text(), "\n\n", block.word(), block.text(), line -> filled(line, words, UnaryOperator.identity()));
        String html = paragraphs(wording.text(), "\n", block.word(), block.html(),
                line -> "<p>" + filled(escaped(line), words, LetterWriter::escaped) + "</p>");
        return new Letter(messageId, to.name(), to.address(), subject, text + '\n', FRAME.formatted(escaped(subject), html), invitation);
    }

    private static Block sessions(LetterFacts facts) {
        List<String> sessions = facts.told().stream().map(LetterWriter::inWords).toList();
        return new Block(LetterWord.SESSIONS.written(),
                sessions.stream().map(session -> "- " + session.replace("\n", "\n  ")).collect(Collectors.joining("\n")),
                sessions.stream().map(session -> "<li>" + escaped(session).replace("\n", "<br>") + "</li>")
                        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>")));
    }

    private static String paragraphs(String template, String between, String word, String block, UnaryOperator<String> paragraph) {
        return template.lines()
                .map(line -> line.equals(word) ? block : paragraph.apply(line))
                .collect(Collectors.joining(between));
    }

    /** What a word stands for is not looked at again: somebody may be called {name}. */
    private static String filled(String line, Map<String, String> words, UnaryOperator<String> escaping) {
        return IN_BRACES.matcher(line).replaceAll(found ->
                Matcher.quoteReplacement(escaping.apply(words.getOrDefault(found.group(), found.group()))));
    }

    private Optional<Invitation> invitation(LetterFacts facts) {
        Optional<Invitation.Method> method = switch (facts.kind()) {
            case SEATED, MOVED, SESSION_OFF -> Optional.of(Invitation.Method.REQUEST);
            case GIVEN_UP, CALLED_OFF -> Optional.of(Invitation.Method.CANCEL);
            case WAITLISTED, TO_BE_APPROVED, OFFERED, REMINDER, ROLL_UNMARKED, ROLL_STILL_UNMARKED, TRAINER_ASKED, TRAINER_CHANGED,
                    TRAINER_CALLED_OFF, TRAINER_TAKEN_OFF, ACCOUNT_INVITATION, PASSWORD_RESET, AGREEMENT_ENDS, EMERGENCY_ACCESS, OPEN_BEFORE,
                    OPEN_AFTER -> Optional.empty();
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

    private static String inWords(Instant until) {
        return until == null ? "" : "%s (%s)".formatted(START.format(until.atZone(County.ZONE)),
                County.ZONE.getDisplayName(TextStyle.FULL, Locale.US));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
