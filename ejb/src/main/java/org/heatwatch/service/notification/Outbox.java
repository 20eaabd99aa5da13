package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.MessageReason;
import org.heatwatch.domain.notification.OutboxMessage;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.service.account.UseLink;

/** The steps of sending that are kept, each a transaction of its own: no row is held while the mail server thinks. */
@ApplicationScoped
class Outbox {

    private final HibernateOutbox messages;
    private final HibernateLetters letters;
    private final LetterWriter writer;
    private final UseLink links;
    private final Clock clock;

    protected Outbox() {
        this(null, null, null, null, null);
    }

    @Inject
    Outbox(HibernateOutbox messages, HibernateLetters letters, LetterWriter writer, UseLink links, Clock clock) {
        this.messages = messages;
        this.letters = letters;
        this.writer = writer;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Takes back a message that was being sent when its sender was killed.
     *
     * @return false if there was none
     */
    @Transactional
    public boolean takeBackOne() {
        Instant now = clock.instant();
        Optional<OutboxMessage> left = messages.nextLeft(now.minus(OutboxMessage.LONGEST_SENDING));
        left.ifPresent(message -> message.unanswered(now));
        return left.isPresent();
    }

    @Transactional
    public boolean isAnyDue() {
        return messages.isAnyDue(clock.instant());
    }

    /** The message that is due for longest and that nobody else has taken. */
    @Transactional
    public Optional<OutboxMessageId> nextDue() {
        return messages.nextDue(clock.instant()).map(OutboxMessage::id);
    }

    /** What to send of a message that was due. Nobody else will send it. */
    @Transactional
    public Claim claim(OutboxMessageId id) {
        Instant now = clock.instant();
        OutboxMessage message = messages.hold(id);
        return new Claim(id, message.isDue(now) ? letter(message, now) : Optional.empty());
    }

    /** A message whose claim failed waits, so that it doesn't hold up the others, and is given up like any other. */
    @Transactional
    public void notWritten(OutboxMessageId id) {
        messages.hold(id).notWritten(clock.instant());
    }

    private Optional<Letter> letter(OutboxMessage message, Instant now) {
        Optional<MessageReason> idle = letters.idle(message, now);
        if (idle.isPresent()) {
            message.drop(idle.get(), now);
            return Optional.empty();
        }
        Letter letter = written(message);
        if (letter.address().isEmpty()) {
            message.withoutAddress(now);
            return Optional.empty();
        }
        message.send(letter.address(), letter.subject(), letter.text(), now);
        return Optional.of(letter);
    }

    /** The token of a link is made now: it is in this letter and nowhere else. */
    private Letter written(OutboxMessage message) {
        if (message.agreement().isPresent()) {
            return writer.write(message.messageId(), letters.ofAgreement(message));
        }
        if (message.kind() == MessageKind.EMERGENCY_ACCESS) {
            return writer.writeOfEmergency(message.messageId(), letters.ofAccount(message));
        }
        if (message.kind().open().isPresent()) {
            return writer.write(message.messageId(), letters.ofOpenWork(message));
        }
        return message.account()
                .map(account -> writer.write(message.messageId(), letters.ofAccount(message), links.issue(account)))
                .orElseGet(() -> writer.write(message.messageId(), letters.facts(message)));
    }

    @Transactional
    public void note(OutboxMessageId id, Delivery delivery) {
        OutboxMessage message = messages.hold(id);
        Instant now = clock.instant();
        switch (delivery.fate()) {
            case TAKEN -> message.sent(now);
            case REFUSED -> message.refused(delivery.reply(), now);
            case POSTPONED -> message.postponed(delivery.reply(), now);
            case UNANSWERED -> message.unanswered(now);
        }
    }
}
