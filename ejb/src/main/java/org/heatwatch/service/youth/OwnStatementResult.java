package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.service.access.Refusal;

/** What became of what a youth did with her own statement. */
public sealed interface OwnStatementResult extends Serializable {

    record Saved() implements OwnStatementResult {}

    /** The link opens nothing, or nothing any more. */
    record Over() implements OwnStatementResult {}

    record Refused(@Classified(REFERENCE) String key, @Classified(REFERENCE) List<Serializable> arguments) implements OwnStatementResult, Refusal {}
}
