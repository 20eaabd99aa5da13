package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_CALENDAR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** A trainer's answers to what is offered to her. An offer that was taken back, or never was hers, is gone: there is one answer to both. */
@Stateless
public class AnswerOffers {

    private final HibernateTrainings trainings;
    private final HibernateTrainerAssignments assignments;
    private final Caller caller;
    private final Clock clock;

    protected AnswerOffers() {
        this(null, null, null, null);
    }

    @Inject
    AnswerOffers(HibernateTrainings trainings, HibernateTrainerAssignments assignments, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.caller = caller;
        this.clock = clock;
    }

    @Allowed(KEEP_OWN_CALENDAR)
    public AnswerResult accept(AnswerOffer accept) {
        return answer(accept, training -> assignments.accept(training, caller.personOrNobody()));
    }

    /** She is off the training, and free again at its times. */
    @Allowed(KEEP_OWN_CALENDAR)
    public AnswerResult decline(AnswerOffer decline) {
        String reason = decline.reason().strip();
        return reason.isEmpty() || reason.length() > Training.MAX_REASON
                ? new AnswerResult.Refused("offer.reason", List.of(Training.MAX_REASON))
                : answer(decline, training -> assignments.decline(training, caller.personOrNobody(), reason));
    }

    private AnswerResult answer(AnswerOffer command, Consumer<TrainingId> answer) {
        return trainings.holdOffered(command.training()).map(training -> {
            answer.accept(training.id());
            training.reassigned(caller.account(), clock.instant());
            return (AnswerResult) new AnswerResult.Answered(training.title());
        }).orElseGet(() -> new AnswerResult.Refused("offer.gone", List.of()));
    }
}
