package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingGap;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;

/**
 * One training as its page shows it.
 *
 * @param cancelReason empty unless it is cancelled
 * @param sessions in the order of time
 * @param trainers the lead first
 */
public record TrainingSheet(TrainingId id, TrainingPlan plan, TrainingState state, String cancelReason, Trainers assigned,
        List<SessionLine> sessions, List<TrainerLine> trainers, Set<TrainingGap> gaps, StandingCounts people, long version)
        implements Serializable {

    public Optional<TrainerLine> lead() {
        return trainers.stream().filter(trainer -> trainer.role() == TrainerRole.LEAD).findFirst();
    }

    public int free() {
        return people.free(plan.capacity());
    }

    public int minutes() {
        return sessions.stream().mapToInt(SessionLine::minutes).sum();
    }
}
