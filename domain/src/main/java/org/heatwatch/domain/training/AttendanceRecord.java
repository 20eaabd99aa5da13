package org.heatwatch.domain.training;

import java.util.Set;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/** What the training room asks of the room that keeps the rolls. */
public interface AttendanceRecord {

    /** True if every session of the training has a closed roll, or its people were counted. */
    boolean allClosed(TrainingId training);

    /** The sessions of the training whose roll was started, closed ones included, or whose people were counted. */
    Set<SessionId> started(TrainingId training);

    /** True if somebody was marked on a roll and the mark was not taken back. */
    boolean isMarked(RegistrationId registration);
}
