package org.heatwatch.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.service.notification.OutboxQueries;

/** Whether a page may promise a mail. */
@Named("mail")
@RequestScoped
public class MailSwitch {

    private final OutboxQueries outbox;

    protected MailSwitch() {
        this(null);
    }

    @Inject
    MailSwitch(OutboxQueries outbox) {
        this.outbox = outbox;
    }

    public boolean isOn() {
        return outbox.isMailOn();
    }
}
