package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * How mail leaves, by environment variables as the server's configuration reads them: a system property {@code env.NAME} stands for
 * NAME. Without HEATWATCH_SMTP_HOST mail is off.
 */
@ApplicationScoped
class MailSettings {

    /** How the way to the mail server is closed to others. */
    enum Security {
        STARTTLS, TLS, NONE
    }

    boolean isOn() {
        return !host().isEmpty();
    }

    String host() {
        return value("HEATWATCH_SMTP_HOST", "");
    }

    int port() {
        return Integer.parseInt(value("HEATWATCH_SMTP_PORT", "587"));
    }

    /** Empty if the mail server asks nobody who she is. */
    String user() {
        return value("HEATWATCH_SMTP_USER", "");
    }

    String password() {
        return value("HEATWATCH_SMTP_PASSWORD", "");
    }

    Security security() {
        return Security.valueOf(value("HEATWATCH_SMTP_SECURITY", "starttls").toUpperCase(Locale.ROOT));
    }

    /** The sender's address, which is also where answers go. */
    String from() {
        return value("HEATWATCH_MAIL_FROM", "heatwatch@localhost.localdomain");
    }

    /** The sender's name. */
    String fromName() {
        return value("HEATWATCH_MAIL_FROM_NAME", "H.E.A.T. Watch");
    }

    /** The root of the product's addresses as people reach it, without a slash at its end; never taken from a request, which may lie. */
    String address() {
        return value("HEATWATCH_ADDRESS", "http://localhost:8080").replaceFirst("/+$", "");
    }

    /** What the ids of messages end in. */
    String domain() {
        return from().substring(from().lastIndexOf('@') + 1);
    }

    private static String value(String name, String otherwise) {
        return System.getProperty("env." + name, System.getenv().getOrDefault(name, otherwise));
    }
}
