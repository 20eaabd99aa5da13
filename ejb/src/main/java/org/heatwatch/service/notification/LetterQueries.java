package org.heatwatch.service.notification;

import static org.heatwatch.domain.access.Permission.WORD_LETTERS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heatwatch.domain.notification.LetterText;
import org.heatwatch.domain.notification.LetterWording;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.OutboxMessage;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/** What letters say, and how one reads. */
@Stateless
public class LetterQueries {

    private static final int MOST_READERS = 20;

    @PersistenceContext
    private EntityManager entities;

    private final HibernateWordings wordings;
    private final HibernateLetters letters;
    private final LetterWriter writer;

    protected LetterQueries() {
        this(null, null, null);
    }

    @Inject
    LetterQueries(HibernateWordings wordings, HibernateLetters letters, LetterWriter writer) {
        this.wordings = wordings;
        this.letters = letters;
        this.writer = writer;
    }

    @Allowed(WORD_LETTERS)
    public List<LetterLine> letters() {
        Map<MessageKind, Object[]> changed = entities.createQuery("""
                select w, a.displayName from LetterWording w join Account a on a.id.value = w.account.value
                where w.text is not null and w.edition = (select max(o.edition) from LetterWording o where o.kind = w.kind)""",
                Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((LetterWording) row[0]).kind(), row -> row));
        return Arrays.stream(MessageKind.values()).filter(kind -> !kind.isAboutAccount()).map(kind -> line(kind, changed.get(kind))).toList();
    }

    private static LetterLine line(MessageKind kind, Object[] changed) {
        if (changed == null) {
            return new LetterLine(kind, HibernateWordings.brought(kind).subject(), null, null);
        }
        var wording = (LetterWording) changed[0];
        return new LetterLine(kind, wording.says().orElseThrow().subject(), (String) changed[1], wording.at());
    }

    /** @throws AccessDenied for letters to the holders of accounts: they say what the product brings */
    @Allowed(WORD_LETTERS)
    public LetterSheet letter(MessageKind kind) {
        if (kind.isAboutAccount()) {
            throw new AccessDenied();
        }
        Optional<LetterWording> latest = wordings.latest(kind);
        LetterText brought = HibernateWordings.brought(kind);
        return new LetterSheet(latest.flatMap(LetterWording::says).orElse(brought), latest.map(LetterWording::edition).orElse(0L), brought,
                readers(kind));
    }

    private List<LetterReader> readers(MessageKind kind) {
        return entities.createQuery("""
                select new LetterReader(m.id, p.name.full, t.title)
                from OutboxMessage m join Person p on p.id.value = m.person.value join Training t on t.id.value = m.training.value
                where m.kind = :kind order by m.putAt desc, m.id desc""", LetterReader.class)
                .setParameter("kind", kind)
                .setMaxResults(MOST_READERS)
                .getResultList();
    }

    /**
     * How the reader of a message would read it in these words, as things stand now.
     *
     * @throws RuleViolation as {@link LetterText#check}
     * @throws AccessDenied if there is no such message about a training
     */
    @Allowed(WORD_LETTERS)
    public LetterPreview preview(OutboxMessageId id, LetterText says) {
        OutboxMessage message = Optional.ofNullable(entities.find(OutboxMessage.class, id))
                .filter(each -> !each.kind().isAboutAccount())
                .orElseThrow(AccessDenied::new);
        says.check(message.kind());
        Letter letter = writer.write(message.messageId(), letters.facts(message), says);
        return new LetterPreview(letter.subject(), letter.text());
    }
}
