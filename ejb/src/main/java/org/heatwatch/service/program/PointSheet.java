package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * The meeting points of a program.
 *
 * @param points those at which rides start, by name
 */
public record PointSheet(@Classified(PROGRAM) String program, @Classified(PROGRAM) List<PointChoice> points) implements Serializable {

    public PointSheet {
        points = List.copyOf(points);
    }
}
