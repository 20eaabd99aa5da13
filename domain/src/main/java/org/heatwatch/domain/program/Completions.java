package org.heatwatch.domain.program;

import org.heatwatch.domain.shared.EnrolmentId;

/** What the room of attendance knows of completing. */
public interface Completions {

    /** How the participant stands, under the rule that her enrolment began under. */
    Completion of(EnrolmentId enrolment);
}
