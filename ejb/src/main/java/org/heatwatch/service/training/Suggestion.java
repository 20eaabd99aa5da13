package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;

/**
 * Somebody who could deliver a training.
 *
 * @param minutes what she has accepted in the calendar year of the training, this one aside
 * @param declined why she has declined it; empty if she hasn't
 * @param clashes what stands against her; empty if she is free
 */
public record Suggestion(PersonId person, String name, long minutes, String declined, List<Clash> clashes) implements Serializable {

    public boolean isFree() {
        return clashes.isEmpty() && declined.isEmpty();
    }

    /** True unless she is elsewhere at that time. */
    public boolean isPossible() {
        return clashes.stream().noneMatch(clash -> clash.kind().isRefused());
    }
}
