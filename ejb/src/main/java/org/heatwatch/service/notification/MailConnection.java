package org.heatwatch.service.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heatwatch.service.notification.Delivery.Fate;

/** An open connection to the mail server. */
final class MailConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailConnection.class.getName());

    /** A server's no: 4 for now, 5 for good (RFC 5321, 4.2.1). */
    private static final Pattern REPLY = Pattern.compile("[45]\\d\\d[ -].*", Pattern.DOTALL);

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;
    private final Clock clock;

    MailConnection(Session session, Transport transport, InternetAddress from, Clock clock) {
        this.session = session;
        this.transport = transport;
        this.from = from;
        this.clock = clock;
    }

    Delivery send(Letter letter) {
        Optional<Mail> mail = Optional.empty();
        try {
            mail = Optional.of(new Mail(session, letter, from, Date.from(clock.instant())));
            transport.sendMessage(mail.get(), mail.get().getAllRecipients());
            return Delivery.without(Fate.TAKEN);
        } catch (MessagingException failed) {
            Optional<String> reply = replies(failed).findFirst();
            if (reply.isEmpty()) {
                LOG.log(Level.WARNING, "No answer to the letter {0}: {1}", new Object[] {letter.messageId(), failed});
                return Delivery.without(mail.filter(Mail::isHandedOver).isPresent() ? Fate.UNANSWERED : Fate.POSTPONED);
            }
            return no(reply.get());
        }
    }

    private static Delivery no(String reply) {
        return new Delivery(reply.startsWith("5") ? Fate.REFUSED : Fate.POSTPONED, reply);
    }

    private static Stream<String> replies(Exception failed) {
        return Stream.iterate(failed, Objects::nonNull, each -> each instanceof MessagingException mail ? mail.getNextException() : null)
                .map(each -> String.valueOf(each.getMessage()).strip())
                .filter(message -> REPLY.matcher(message).matches());
    }

    /** What became of the letters is known by now, however the server takes leave. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server was gone before the end", gone);
        }
    }
}
