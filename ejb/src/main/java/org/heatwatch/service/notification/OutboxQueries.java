package org.heatwatch.service.notification;

import static org.heatwatch.domain.access.Permission.READ_OUTBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.notification.OutboxMessage;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/** What left by mail, what waits and what didn't leave. Constant queries a page, however many rows. */
@Stateless
public class OutboxQueries {

    private static final Duration LONGEST_DUE = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager entities;

    private final MailSettings settings;
    private final HibernateLetters letters;
    private final LetterWriter writer;
    private final Clock clock;

    protected OutboxQueries() {
        this(null, null, null, null);
    }

    @Inject
    OutboxQueries(MailSettings settings, HibernateLetters letters, LetterWriter writer, Clock clock) {
        this.settings = settings;
        this.letters = letters;
        this.writer = writer;
        this.clock = clock;
    }

    /** False if no mail server is named: then everything waits. */
    @Allowed(READ_OUTBOX)
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
    public List<OutboxLine> messages(OutboxFilter filter, int firstRow, int pageSize) {
        return entities.createQuery("""
                select new OutboxLine(m.id, m.kind, p.id, p.name.full, coalesce(m.address, p.email, ''), t.id, t.title, m.state, m.doubtful,
                    m.reason, coalesce(m.reply, ''), m.putAt, coalesce(m.endedAt, m.dueAt))
                from OutboxMessage m join Person p on p.id.value = m.person.value join Training t on t.id.value = m.training.value
                where %s order by m.putAt desc, m.id desc""".formatted(filter.condition()), OutboxLine.class)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    @Allowed(READ_OUTBOX)
    public long count(OutboxFilter filter) {
        return entities.createQuery("select count(m) from OutboxMessage m where " + filter.condition(), Long.class).getSingleResult();
    }

    /**
     * What a message says to whoever gets it, by what is true now.
     *
     * @throws AccessDenied if there is no such message
     */
    @Allowed(READ_OUTBOX)
    public MessageSheet message(OutboxMessageId id) {
        OutboxMessage message = Optional.ofNullable(entities.find(OutboxMessage.class, id)).orElseThrow(AccessDenied::new);
        Letter letter = writer.write(message.messageId(), letters.facts(message));
        return new MessageSheet(message.kind(), letter.name(), letter.address(), message.state(), letter.subject(), letter.text(),
                letter.invitation().isPresent());
    }
}
