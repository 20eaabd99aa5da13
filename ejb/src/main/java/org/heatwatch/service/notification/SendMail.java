package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.service.notification.Delivery.Fate;

/**
 * Sends what is due, one message after the other over one connection. If this process is killed, one message is being sent; whether it
 * was, nobody knows, and it is sent once more under the same Message-ID.
 */
@ApplicationScoped
class SendMail {

    private static final Logger LOG = Logger.getLogger(SendMail.class.getName());

    /** A server that stops waits for the end of a beat. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Outbox outbox;
    private final MailServer server;

    protected SendMail() {
        this(null, null);
    }

    @Inject
    SendMail(Outbox outbox, MailServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    /** @throws MessagingException if the mail server can't be reached: what is due waits, and none of it has failed */
    void sendDue() throws MessagingException {
        boolean more = true;
        while (more) {
            more = outbox.takeBackOne();
        }
        if (server.isOn() && outbox.isAnyDue()) {
            try (MailConnection connection = server.connect()) {
                sendOver(connection);
            }
        }
    }

    private void sendOver(MailConnection connection) {
        long end = System.nanoTime() + BEAT.toNanos();
        Optional<OutboxMessageId> due = outbox.nextDue();
        while (due.isPresent() && sentOver(connection, claimed(due.get()))) {
            due = System.nanoTime() < end ? outbox.nextDue() : Optional.empty();
        }
    }

    private Claim claimed(OutboxMessageId message) {
        try {
            return outbox.claim(message);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Message " + message + " can't be written", failed);
            outbox.notWritten(message);
            return new Claim(message, Optional.empty());
        }
    }

    /** @return false if the connection may be of no more use */
    private boolean sentOver(MailConnection connection, Claim claim) {
        if (claim.letter().isEmpty()) {
            return true;
        }
        Delivery delivery = connection.send(claim.letter().get());
        outbox.note(claim.message(), delivery);
        return delivery.fate() == Fate.TAKEN || delivery.fate() == Fate.REFUSED;
    }
}
