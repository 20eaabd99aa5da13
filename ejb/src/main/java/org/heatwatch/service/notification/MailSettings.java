package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.heatwatch.service.platform.config.Environment;

/** How mail leaves. Without HEATWATCH_SMTP_HOST it is off. */
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
        return Environment.value("HEATWATCH_SMTP_HOST", "");
    }

    int port() {
        return Integer.parseInt(Environment.value("HEATWATCH_SMTP_PORT", "587"));
    }

    /** Empty if the mail server asks nobody who she is. */
    String user() {
        return Environment.value("HEATWATCH_SMTP_USER", "");
    }

    String password() {
        return Environment.value("HEATWATCH_SMTP_PASSWORD", "");
    }

    Security security() {
        return Security.valueOf(Environment.value("HEATWATCH_SMTP_SECURITY", "starttls").toUpperCase(Locale.ROOT));
    }

    /** The sender's address, which is also where answers go. */
    String from() {
        return Environment.value("HEATWATCH_MAIL_FROM", "heatwatch@localhost.localdomain");
    }

    /** The sender's name. */
    String fromName() {
        return Environment.value("HEATWATCH_MAIL_FROM_NAME", "H.E.A.T. Watch");
    }

    /** What the ids of messages end in. */
    String domain() {
        return from().substring(from().lastIndexOf('@') + 1);
    }
}
