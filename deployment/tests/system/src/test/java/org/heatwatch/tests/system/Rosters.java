package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.training.CheckRoster;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.RosterProgress;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.RosterStanding;

/** Words for rosters, which are read in the background. */
@ApplicationScoped
public class Rosters {

    private static final long LOOK_NANOS = Duration.ofMillis(5).toNanos();

    @Inject
    private ImportRoster imports;

    @Inject
    private RosterQueries rosters;

    /** A roster with its verdicts. */
    public RosterImportId checked(TrainingId training, Path file) {
        RosterImportId roster = sent(training, file);
        assertEquals(RosterStanding.CHECKED, read(roster).standing());
        return roster;
    }

    /** A roster that may still be being read. */
    public RosterImportId sent(TrainingId training, Path file) {
        return assertInstanceOf(RosterResult.Sent.class, check(training, file)).roster();
    }

    public RosterResult check(TrainingId training, Path file) {
        return imports.check(new CheckRoster(CommandId.next(), RosterImportId.next(), training, file.toString(), file.getFileName().toString()));
    }

    /** How a roster stands once it isn't being read any more. */
    public RosterProgress read(RosterImportId roster) {
        RosterProgress progress = rosters.progress(roster);
        while (progress.standing() == RosterStanding.READING) {
            LockSupport.parkNanos(LOOK_NANOS);
            progress = rosters.progress(roster);
        }
        return progress;
    }
}
