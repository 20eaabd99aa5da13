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

    /** The file waits to be read in the background; {@link RosterQueries#progress} tells how far that is. */
    record Sent(RosterImportId roster) implements RosterResult {}

    /** Nothing of the dry run is kept. */
    record Withdrawn(TrainingId training) implements RosterResult {}

    /**
     * @param waitlisted people for whom no seat was left
     * @param toApprove people who wait to be approved
     */
    record Committed(TrainingId training, int registered, int waitlisted, int toApprove) implements RosterResult {}

    /** There is no such dry run, or no longer: its sender has withdrawn it, or sent another file for the training since. */
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
