package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * One ride as it can be changed.
 *
 * @param points where it can start: those that are offered, and its own
 */
public record RidePlan(@Classified(PROGRAM) SessionStory session, @Classified(PROGRESS) RideLine ride, @Classified(PROGRAM) List<PointChoice> points)
        implements Serializable {

    public RidePlan {
        points = List.copyOf(points);
    }
}
