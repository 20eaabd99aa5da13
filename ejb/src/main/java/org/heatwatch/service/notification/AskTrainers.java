package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.heatwatch.service.training.TrainerAsked;

/** Puts a message for a trainer to whom a training is offered, in the act's transaction: both are kept, or neither. */
@ApplicationScoped
class AskTrainers {

    private final HibernateOutbox outbox;

    protected AskTrainers() {
        this(null);
    }

    @Inject
    AskTrainers(HibernateOutbox outbox) {
        this.outbox = outbox;
    }

    void asked(@Observes TrainerAsked asked) {
        outbox.putOffer(asked.training(), asked.trainer());
    }
}
