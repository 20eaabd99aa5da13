package org.heatwatch.service.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter in its envelope. It keeps its Message-ID however often it is sent, and knows whether all of it was handed over. */
final class Mail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private boolean handedOver;

    /** @throws MessagingException if it can't be addressed */
    Mail(Session session, Letter letter, InternetAddress from, Date at) throws MessagingException {
        super(session);
        messageId = letter.messageId();
        setFrom(from);
        setRecipient(Message.RecipientType.TO, address(letter.address(), letter.name()));
        setSubject(letter.subject(), UTF_8);
        setSentDate(at);
        setHeader("Auto-Submitted", "auto-generated");
        setContent(content(letter));
        saveChanges();
    }

    /** @throws MessagingException with the reply that a mail server would give, if it is no address */
    static InternetAddress address(String address, String name) throws MessagingException {
        int at = address.lastIndexOf('@');
        try {
            var ascii = new InternetAddress(address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)), name, UTF_8);
            ascii.validate();
            return ascii;
        } catch (UnsupportedEncodingException | IllegalArgumentException | AddressException unusable) {
            throw new MessagingException("501 " + unusable.getMessage(), unusable);
        }
    }

    /** The calendar object stands beside the texts for clients that take it over, and is attached for those that only open files. */
    private static MimeMultipart content(Letter letter) throws MessagingException {
        var texts = new MimeMultipart("alternative");
        texts.addBodyPart(part(letter.text(), "plain"));
        texts.addBodyPart(part(letter.html(), "html"));
        if (letter.invitation().isEmpty()) {
            return texts;
        }
        Invitation invitation = letter.invitation().get();
        texts.addBodyPart(part(invitation, "text/calendar; charset=UTF-8; method=" + invitation.method()));
        var all = new MimeBodyPart();
        all.setContent(texts);
        MimeBodyPart file = part(invitation, "application/ics; name=training.ics");
        file.setFileName("training.ics");
        return new MimeMultipart("mixed", all, file);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart part(Invitation invitation, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(invitation.ics().getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream server, String[] ignored) throws IOException, MessagingException {
        super.writeTo(server, ignored);
        handedOver = true;
    }

    boolean isHandedOver() {
        return handedOver;
    }
}
