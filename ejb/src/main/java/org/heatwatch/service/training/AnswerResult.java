package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an answer. */
public sealed interface AnswerResult extends CommandResult {

    /** @param title of the training */
    record Answered(String title) implements AnswerResult {}

    record Refused(String key, List<Serializable> arguments) implements AnswerResult, Refusal {}
}
