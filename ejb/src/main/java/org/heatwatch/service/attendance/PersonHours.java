package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;

/** A row of {@link TrainingHours}; {@code agency} is empty if she comes for herself. */
public record PersonHours(String name, String agency, List<HoursCell> cells) implements Serializable {

    /** Minutes of all sessions whose roll is closed. */
    public int total() {
        return cells.stream().mapToInt(HoursCell::minutes).sum();
    }
}
