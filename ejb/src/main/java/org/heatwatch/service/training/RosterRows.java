package org.heatwatch.service.training;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_SLOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet;

/** The rows of one roster on their way from the file to the stage: a heap of rows at a time, within half a minute. */
final class RosterRows implements RosterPeople {

    /** Rows that are staged together: the step in which progress is seen and a withdrawal noticed. */
    static final int TOGETHER = 2_000;

    /** Most time that reading one file may take. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** Tells that nobody waits for the roster any more. */
    static final class Withdrawn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final RosterImportId roster;
    private final RosterStaging staging;
    private final Clock clock;
    private final Instant deadline;
    private final List<StagedRow> waiting = new ArrayList<>(TOGETHER);
    private int staged;

    /** @throws Withdrawn if the roster was withdrawn before its turn */
    RosterRows(RosterImportId roster, RosterStaging staging, Clock clock) {
        this.roster = roster;
        this.staging = staging;
        this.clock = clock;
        stage();
        this.deadline = clock.instant().plus(LONGEST);
    }

    /** @throws Withdrawn if the roster was withdrawn meanwhile */
    @Override
    public void person(RosterRow row) throws UnreadableSpreadsheet {
        waiting.add(StagedRow.of(row));
        if (waiting.size() == TOGETHER) {
            stage();
            if (clock.instant().isAfter(deadline)) {
                throw new UnreadableSpreadsheet(TOO_SLOW, LONGEST.toSeconds());
            }
        }
    }

    /** Stages what is left. */
    void end() {
        stage();
    }

    private void stage() {
        if (!UntilConfirmed.call(() -> staging.stage(roster, waiting, staged))) {
            throw new Withdrawn();
        }
        staged += waiting.size();
        waiting.clear();
    }
}
