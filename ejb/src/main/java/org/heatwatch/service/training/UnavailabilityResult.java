package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an edit of a trainer's unavailability. */
public sealed interface UnavailabilityResult extends CommandResult {

    record Saved() implements UnavailabilityResult {}

    record Refused(String key, List<Serializable> arguments) implements UnavailabilityResult, Refusal {}
}
