package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an emergency access. */
public sealed interface EmergencyResult extends CommandResult {

    /** The record is open, for an hour. */
    record Opened(@Classified(REFERENCE) YouthCode code) implements EmergencyResult {}

    record Reviewed() implements EmergencyResult {}

    record Refused(@Classified(REFERENCE) String key, @Classified(REFERENCE) List<Serializable> arguments) implements EmergencyResult, Refusal {}
}
