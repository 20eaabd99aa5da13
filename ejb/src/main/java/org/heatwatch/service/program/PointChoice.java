package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.MeetingPointId;

/**
 * A public place from which participants are driven.
 *
 * @param directions may be empty
 * @param retired    true if no new ride starts there
 */
public record PointChoice(@Classified(REFERENCE) MeetingPointId id, @Classified(PROGRAM) String name, @Classified(PROGRAM) String directions,
        @Classified(PROGRAM) boolean retired) implements Serializable {}
