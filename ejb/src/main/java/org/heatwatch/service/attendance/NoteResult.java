package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of a note. A refused or overtaken one is still in the form of whoever wrote it. */
public sealed interface NoteResult extends CommandResult {

    record Saved() implements NoteResult {}

    /** It was changed since it was read. */
    record Stale() implements NoteResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }

    record Refused(@Classified(DataClass.REFERENCE) String key, @Classified(DataClass.REFERENCE) List<Serializable> arguments)
            implements NoteResult, Refusal {}
}
