package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.CheckRoster;
import org.heatwatch.service.training.CommitRoster;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.RosterLine;
import org.heatwatch.service.training.RosterProgress;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.RosterStanding;

/** Words for rosters, which are read in the background. */
@ApplicationScoped
public class Rosters {

    static final String HEADINGS = "Full name,E-mail,Agency,Title,License #\n";

    private static final long LOOK_NANOS = Duration.ofMillis(5).toNanos();

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Caller caller;

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

    /** These rows below {@link #HEADINGS}. */
    public RosterImportId checked(TrainingId training, String rows) {
        return checked(training, file(HEADINGS + rows));
    }

    public RosterResult commit(RosterImportId roster) {
        return imports.commit(new CommitRoster(CommandId.next(), roster));
    }

    public List<RosterLine> lines(RosterImportId roster) {
        return rosters.rows(roster, null, 0, 50);
    }

    /** New people with an e-mail and an agency each. */
    static String people(int count) {
        String run = CommandId.next().toString();
        return IntStream.range(0, count)
                .mapToObj(i -> "Person Nr " + i + "," + i + "." + run + "@example.org,Agency " + run + " " + i % 7 + ",Nurse,\n")
                .collect(Collectors.joining());
    }

    static Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile("roster", ".csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A roster that may still be being read. */
    public RosterImportId sent(TrainingId training, Path file) {
        return assertInstanceOf(RosterResult.Sent.class, check(training, file)).roster();
    }

    public RosterResult check(TrainingId training, Path file) {
        return imports.check(new CheckRoster(CommandId.next(), RosterImportId.next(), training, file.toString(), file.getFileName().toString()));
    }

    /**
     * A roster whose reader said that it would go on until then, and doesn't.
     *
     * @param until from now
     */
    @Transactional
    public RosterImportId beingRead(TrainingId training, Duration until) {
        Instant now = Instant.now();
        RosterImportId roster = RosterImportId.next();
        entities.persist(new RosterImport(roster, training, "roster.csv", caller.account(), now, now.plus(until)));
        return roster;
    }

    @Transactional
    public boolean isBeingRead(RosterImportId roster, Instant at) {
        return entities.find(RosterImport.class, roster).isBeingRead(at);
    }

    /** There was no sign of its reader for too long. */
    @Transactional
    public void isSilent(RosterImportId roster) {
        entities.createQuery("update RosterImport r set r.aliveUntil = r.at where r.id = :roster").setParameter("roster", roster).executeUpdate();
    }

    /** Returns once there is a sign of its reader. */
    public void awaitSign(RosterImportId roster) {
        while (rosters.progress(roster).standing() == RosterStanding.INTERRUPTED) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** How many rows of a roster are staged. */
    @Transactional
    public long staged(RosterImportId roster) {
        return entities.createQuery("select count(*) from RosterImportRow r where r.key.roster = :roster", Long.class)
                .setParameter("roster", roster.value())
                .getSingleResult();
    }

    /** Returns once every file that was sent is gone. */
    public void awaitNoFiles() {
        while (areFilesLeft()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static boolean areFilesLeft() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("jboss.server.temp.dir"), "rosters"))) {
            return files.findAny().isPresent();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
