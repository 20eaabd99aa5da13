package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of a roster. */
public sealed interface RosterResult extends CommandResult {

    /**
     * Each row has its verdict; nobody is registered yet.
     *
     * @param ignoredSheets those without headings
     * @param ignoredColumns those with values that the product has no use for
     */
    record Checked(RosterImportId roster, List<String> ignoredSheets, List<String> ignoredColumns) implements RosterResult {}

    /** @param waitlisted people for whom no seat was left */
    record Committed(TrainingId training, int registered, int waitlisted) implements RosterResult {}

    /** There is no such dry run, or no longer: its sender has checked another file of the training since. */
    record Gone() implements RosterResult {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** What is on file has changed since the dry run, and some rows now have to go back. Nobody was registered; the dry run says which. */
    record Stale(int rows) implements RosterResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }

    record Refused(String key, List<Serializable> arguments) implements RosterResult, Refusal {}
}
