package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.shared.TrainingId;

/**
 * A training that waits for the coordinator.
 *
 * @param start of its first session, on the clock of its place
 * @param number what the need counts: people who wait for a seat or to be approved; otherwise 0
 */
public record TodayTraining(TrainingId training, String title, LocalDateTime start, Need need, long number) implements Serializable {

    /** What it needs, the most urgent first. */
    public enum Need {
        /** Published or not, nobody has agreed to lead it, or one of its sessions. */
        TRAINER,
        /** Still a draft, so nobody can register. */
        PUBLISHING,
        /** People wait to be approved. */
        APPROVAL,
        /** Published, and nobody is registered. */
        PEOPLE,
        /** All seats are taken and people wait. */
        SEATS,
        /** Every roll is closed, and it isn't. */
        CLOSING
    }
}
