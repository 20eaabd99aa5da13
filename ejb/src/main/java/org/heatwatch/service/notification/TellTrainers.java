package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.service.training.TrainersConcerned;

/** Puts a message for each trainer whom an act concerns, in the act's transaction: both are kept, or neither. */
@ApplicationScoped
class TellTrainers {

    private final HibernateOutbox outbox;

    protected TellTrainers() {
        this(null);
    }

    @Inject
    TellTrainers(HibernateOutbox outbox) {
        this.outbox = outbox;
    }

    void concerned(@Observes TrainersConcerned concerned) {
        switch (concerned.what()) {
            case ASKED -> concerned.trainers().forEach(trainer -> outbox.putOffer(concerned.training(), trainer));
            case CHANGED -> outbox.putToTrainers(MessageKind.TRAINER_CHANGED, concerned.training(), concerned.trainers());
            case CALLED_OFF -> outbox.putToTrainers(MessageKind.TRAINER_CALLED_OFF, concerned.training(), concerned.trainers());
            case TAKEN_OFF -> outbox.putToTrainers(MessageKind.TRAINER_TAKEN_OFF, concerned.training(), concerned.trainers());
        }
    }
}
