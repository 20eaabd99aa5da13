package org.heatwatch.service.reporting;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.reporting.Showing;

/**
 * What is published of a figure, and nothing beside it.
 *
 * @param count 0 unless it is shown exactly
 */
public record ShownFigure(@Classified(DataClass.PROGRESS) Showing shown, @Classified(DataClass.PROGRESS) int count) implements Serializable {

    public boolean isExact() {
        return shown == Showing.EXACT;
    }
}
