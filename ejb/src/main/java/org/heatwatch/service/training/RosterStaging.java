package org.heatwatch.service.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.domain.training.RosterImportState;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.platform.database.Patience;

/**
 * The steps of a roster's reader, a transaction each. Each holds the roster, so that a withdrawal comes before it or after it, and
 * says until when the reader can be counted on; one that was silent for longer goes on where nobody has sent the roster again. A step may be made again: one that was kept though its answer was lost counts once.
 */
@Stateless
public class RosterStaging {

    private static final String READER = "it goes on with what a coordinator was allowed to send";

    /** Within this time there is another sign of a roster's reader, or it was interrupted: longer than any file may take. */
    static final Duration NEXT_SIGN = RosterRows.LONGEST.plusSeconds(15);

    private final HibernateRosters rosters;
    private final HibernateRosterRows rows;
    private final JudgeRosters judges;
    private final AccessLog log;
    private final Clock clock;

    protected RosterStaging() {
        this(null, null, null, null, null);
    }

    @Inject
    RosterStaging(HibernateRosters rosters, HibernateRosterRows rows, JudgeRosters judges, AccessLog log, Clock clock) {
        this.rosters = rosters;
        this.rows = rows;
        this.judges = judges;
        this.log = log;
        this.clock = clock;
    }

    /** A sign that these wait for their turn to be read. */
    @OpenToAll(because = READER)
    public void vouch(Collection<RosterImportId> inLine) {
        rosters.keepAlive(inLine, clock.instant().plus(NEXT_SIGN));
    }

    /**
     * @param before how many rows are staged
     * @return false if nobody waits for the roster any more
     */
    @OpenToAll(because = READER)
    public boolean stage(RosterImportId id, List<StagedRow> more, int before) {
        Optional<RosterImport> roster = waitedFor(id);
        roster.ifPresent(reading -> {
            if (!more.isEmpty() && reading.rowsRead() == before) {
                rows.stage(id, more, before);
            }
            reading.read(before + more.size(), clock.instant().plus(NEXT_SIGN));
        });
        return roster.isPresent();
    }

    /** All rows are staged: they get their verdicts, and the coordinator has the word. */
    @OpenToAll(because = READER)
    public void check(RosterImportId id, RosterReading reading) {
        if (reading.rows() == 0) {
            refuse(id, "roster.no-people", List.of());
            return;
        }
        waitedFor(id).ifPresent(roster -> {
            rosters.unused(id, reading.ignoredSheets(), reading.ignoredColumns());
            try (Patience patience = rosters.patience()) {
                judges.judge(id, roster.training());
            }
            roster.check();
        });
    }

    /** Nothing of the file is kept but why. */
    @OpenToAll(because = READER)
    public void refuse(RosterImportId id, String key, List<Serializable> names) {
        waitedFor(id).ifPresent(roster -> {
            rows.drop(id);
            roster.refuse(key, names.stream().map(number -> ((Number) number).longValue()).toList());
            log.noted("ImportRoster.check", id.value(), Outcome.REFUSED);
        });
    }

    private Optional<RosterImport> waitedFor(RosterImportId id) {
        return rosters.hold(id).filter(roster -> roster.state() == RosterImportState.READING);
    }
}
