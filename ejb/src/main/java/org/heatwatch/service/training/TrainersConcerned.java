package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;

/** Fired in the transaction of an act, once its rows are kept: trainers have to know what became of a training. */
public record TrainersConcerned(TrainingId training, What what, List<PersonId> trainers) implements Serializable {

    /** What it means to them. */
    public enum What {
        /** It is offered to them, or anew since it was moved. */
        ASKED,
        /** Its title or a place is another one, or a session is off. */
        CHANGED,
        CALLED_OFF,
        /** They had agreed, and are not on it any more. */
        TAKEN_OFF
    }
}
