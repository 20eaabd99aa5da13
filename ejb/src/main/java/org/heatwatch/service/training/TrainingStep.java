package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;

/**
 * Something that was done to a training.
 *
 * @param act its name in code, such as PlanTraining.publish
 * @param by display name of the account
 * @param registered people who got a seat by it, where it was an import
 * @param waitlisted people who had to wait, likewise
 * @param fields what it changed of the training
 * @param sessions what became of its sessions
 */
public record TrainingStep(CommandId command, String act, String by, Instant at, int registered, int waitlisted, List<StepField> fields,
        List<SessionMove> sessions) implements Serializable {

    public TrainingStep(CommandId command, String act, String by, Instant at, int registered, int waitlisted) {
        this(command, act, by, at, registered, waitlisted, List.of(), List.of());
    }

    TrainingStep with(List<StepField> changed, List<SessionMove> moved) {
        return new TrainingStep(command, act, by, at, registered, waitlisted, changed, moved);
    }
}
