package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of noting a call. */
public sealed interface CallResult extends CommandResult {

    record Saved() implements CallResult {}

    record Refused(@Classified(DataClass.REFERENCE) String key, @Classified(DataClass.PROGRESS) List<Serializable> arguments)
            implements CallResult, Refusal {}
}
