package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;

/**
 * Why something is planned in spite of what stands against it.
 *
 * @param reason empty for none
 * @param told the clashes that the coordinator has seen: the reason is good for no others
 */
public record Despite(String reason, List<Clash> told) implements Serializable {

    /** Nobody has said anything. */
    public static final Despite NOTHING = new Despite("", List.of());

    boolean covers(Clash clash) {
        return !reason.isBlank() && told.contains(clash);
    }
}
