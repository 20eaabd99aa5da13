package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.service.account.LinkAsked;

/** Puts a message for the holder of an account who is to get a link, in the transaction in which it was asked for. */
@ApplicationScoped
class TellHolders {

    private final HibernateOutbox outbox;

    protected TellHolders() {
        this(null);
    }

    @Inject
    TellHolders(HibernateOutbox outbox) {
        this.outbox = outbox;
    }

    void linkAsked(@Observes LinkAsked asked) {
        MessageKind kind = switch (asked.purpose()) {
            case INVITATION -> MessageKind.ACCOUNT_INVITATION;
            case RESET -> MessageKind.PASSWORD_RESET;
        };
        outbox.putToHolders(kind, asked.accounts(), asked.at());
    }
}
