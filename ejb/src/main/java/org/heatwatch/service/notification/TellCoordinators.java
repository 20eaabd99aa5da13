package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.service.youth.EmergencyOpened;

/** Puts a message for each coordinator of a youth whose record somebody opened in an emergency, in the transaction that opens it. */
@ApplicationScoped
class TellCoordinators {

    private final HibernateOutbox outbox;

    protected TellCoordinators() {
        this(null);
    }

    @Inject
    TellCoordinators(HibernateOutbox outbox) {
        this.outbox = outbox;
    }

    void opened(@Observes EmergencyOpened emergency) {
        outbox.putToHolders(MessageKind.EMERGENCY_ACCESS, emergency.coordinators(), emergency.at());
    }
}
