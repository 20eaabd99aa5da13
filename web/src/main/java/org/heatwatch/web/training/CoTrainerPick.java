package org.heatwatch.web.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.training.TrainerChoice;

/** One trainer with a box to tick. */
public class CoTrainerPick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TrainerChoice trainer;
    private boolean picked;

    CoTrainerPick(TrainerChoice trainer, boolean picked) {
        this.trainer = trainer;
        this.picked = picked;
    }

    PersonId id() {
        return trainer.id();
    }

    public TrainerChoice getTrainer() {
        return trainer;
    }

    public boolean isPicked() {
        return picked;
    }

    public void setPicked(boolean picked) {
        this.picked = picked;
    }
}
