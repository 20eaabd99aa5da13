package org.heatwatch.service.notification;

import static org.heatwatch.domain.access.Permission.MANAGE_ACCOUNTS;
import static org.heatwatch.domain.access.Permission.READ_OUTBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.OutboxMessage;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OpenToAll;

/**
 * What left by mail, what waits and what didn't leave; the letters to holders of accounts only for who manages these. Constant queries a
 * page, however many rows.
 */
@Stateless
public class OutboxQueries {

    /** The latest messages, which the list shows. */
    public static final int MOST = 10_000;

    private static final Duration LONGEST_DUE = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager entities;

    private final MailSettings settings;
    private final HibernateLetters letters;
    private final LetterWriter writer;
    private final Caller caller;
    private final Clock clock;

    protected OutboxQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    OutboxQueries(MailSettings settings, HibernateLetters letters, LetterWriter writer, Caller caller, Clock clock) {
        this.settings = settings;
        this.letters = letters;
        this.writer = writer;
        this.caller = caller;
        this.clock = clock;
    }

    /** False if no mail server is named: then everything waits. */
    @OpenToAll(because = "whoever lost her password is told where to turn")
    public boolean isMailOn() {
        return settings.isOn();
    }

    /** Since when mail has been due that a server that can be reached would have taken long ago; empty if there is none. */
    @Allowed(READ_OUTBOX)
    public Optional<Instant> stuckSince() {
        return entities.createQuery("select m.dueAt from OutboxMessage m where m.state = WAITING and m.dueAt < :before order by m.dueAt",
                Instant.class)
                .setParameter("before", clock.instant().minus(LONGEST_DUE))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The latest first.
     *
     * @param firstRow from 0
     */
    @Allowed(READ_OUTBOX)
    public List<OutboxLine> messages(OutboxSearch search, int firstRow, int pageSize) {
        return shown("""
                select new OutboxLine(m.id, m.kind, p.id, coalesce(p.name.full, a.displayName), coalesce(m.address, p.email, a.email, ''),
                    t.id, t.title, m.state, m.doubtful, m.reason, coalesce(m.reply, ''), m.putAt, coalesce(m.endedAt, m.dueAt))
                from OutboxMessage m left join Person p on p.id.value = m.person.value left join Training t on t.id.value = m.training.value
                    left join Account a on a.id.value = m.account.value
                where %s order by m.putAt desc, m.id desc""", search, OutboxLine.class)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    /** Up to {@value #MOST}: nobody turns that many pages, and years of messages would be counted for each of them. */
    @Allowed(READ_OUTBOX)
    public long count(OutboxSearch search) {
        return shown("select count(*) from (select m.id.value as id from OutboxMessage m where %s order by m.putAt desc limit " + MOST + ") latest",
                search, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> shown(String query, OutboxSearch search, Class<T> line) {
        TypedQuery<T> shown = entities.createQuery(query.formatted(search.condition() + " and (m.account is null or :accounts = true)"), line)
                .setParameter("accounts", caller.may(MANAGE_ACCOUNTS));
        if (search.person() != null) {
            shown.setParameter("person", search.person());
        }
        if (search.training() != null) {
            shown.setParameter("training", search.training());
        }
        return shown;
    }

    /**
     * What a message said to whoever got it; where it isn't out, or wasn't kept, what it says by what is true now, without the token of
     * a link, which only she has.
     *
     * @throws AccessDenied if there is no such message for the caller
     */
    @Allowed(READ_OUTBOX)
    public MessageSheet message(OutboxMessageId id) {
        OutboxMessage message = Optional.ofNullable(entities.find(OutboxMessage.class, id))
                .filter(each -> each.account().isEmpty() || caller.may(MANAGE_ACCOUNTS))
                .orElseThrow(AccessDenied::new);
        Letter letter = letter(message);
        return new MessageSheet(message.kind(), letter.name(), message.isOut() ? message.address() : letter.address(), message.state(),
                message.isOut() ? message.subject() : letter.subject(), message.said().orElse(letter.text()), message.said().isPresent(),
                letter.invitation().isPresent());
    }

    private Letter letter(OutboxMessage message) {
        if (message.agreement().isPresent()) {
            return writer.write(message.messageId(), letters.ofAgreement(message));
        }
        if (message.kind() == MessageKind.EMERGENCY_ACCESS) {
            return writer.writeOfEmergency(message.messageId(), letters.ofAccount(message));
        }
        if (message.kind().open().isPresent()) {
            return writer.write(message.messageId(), letters.ofOpenWork(message));
        }
        return message.account().isPresent()
                ? writer.write(message.messageId(), letters.ofAccount(message), "…")
                : writer.write(message.messageId(), letters.facts(message));
    }
}
