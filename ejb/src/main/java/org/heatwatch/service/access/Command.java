package org.heatwatch.service.access;

import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;

/**
 * One write, as the user asked for it: a record of ids, values and the versions the user saw. A resend carries the same id and
 * the same values and gets the first result.
 */
public interface Command extends Serializable {

    CommandId id();

    /** Id of the record that the command acts on, for the event it leaves. */
    UUID subject();
}
