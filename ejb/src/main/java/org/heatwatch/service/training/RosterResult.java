package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.CommandResult;

/** What became of a roster. */
public sealed interface RosterResult extends CommandResult {

    /**
     * Each row has its verdict; nobody is registered yet.
     *
     * @param ignoredSheets those without headings
     * @param ignoredColumns those with values that the product has no use for
     */
    record Checked(RosterImportId roster, List<String> ignoredSheets, List<String> ignoredColumns) implements RosterResult {
        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /** @param waitlisted people for whom no seat was left */
    record Committed(TrainingId training, int registered, int waitlisted) implements RosterResult {
        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /** What is on file has changed since the dry run, and some rows now have to go back. Nobody was registered; the dry run says which. */
    record Stale(int rows) implements RosterResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }

    /** @param key of the sentence that says why and what to do */
    record Refused(String key, List<Serializable> arguments) implements RosterResult {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
