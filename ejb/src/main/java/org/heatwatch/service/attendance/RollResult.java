package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of starting, closing or reopening a roll, or of marking the rest. */
public sealed interface RollResult extends CommandResult {

    /** @param marked how many marks it made */
    record Done(int marked) implements RollResult {}

    record Refused(String key, List<Serializable> arguments) implements RollResult, Refusal {}
}
