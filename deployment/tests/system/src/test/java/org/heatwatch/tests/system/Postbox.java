package org.heatwatch.tests.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** A real mail server, to which the product sends while it is open. */
final class Postbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    Postbox() {
        server.start();
        sendTo(server.getSmtp().getPort());
    }

    /** From now on the product sends to this port of this machine. */
    static void sendTo(int port) {
        System.setProperty("env.HEATWATCH_SMTP_HOST", "127.0.0.1");
        System.setProperty("env.HEATWATCH_SMTP_PORT", Integer.toString(port));
        System.setProperty("env.HEATWATCH_SMTP_SECURITY", "none");
        System.setProperty("env.HEATWATCH_MAIL_FROM", "trainings@heatwatch.example.org");
    }

    /** From now on mail is off. */
    static void sendNowhere() {
        System.clearProperty("env.HEATWATCH_SMTP_HOST");
    }

    List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> to(mail).equals(List.of(address))).toList();
    }

    int size() {
        return server.getReceivedMessages().length;
    }

    static String subject(MimeMessage mail) {
        return told(mail::getSubject);
    }

    static String messageId(MimeMessage mail) {
        return told(mail::getMessageID);
    }

    /** What all its parts say, decoded, each after its type. */
    static String read(Part part) {
        return told(() -> {
            if (part.getContent() instanceof Multipart parts) {
                var text = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    text.append(read(parts.getBodyPart(i)));
                }
                return text.toString();
            }
            return part.getContentType() + '\n' + new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8) + '\n';
        });
    }

    private static List<String> to(MimeMessage mail) {
        return Arrays.stream(told(mail::getAllRecipients)).map(each -> ((InternetAddress) each).getAddress()).toList();
    }

    private static <T> T told(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
        sendNowhere();
    }
}
