package org.heatwatch.service.training;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.access.NotConfirmed;
import org.heatwatch.service.access.OnBehalf;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetLimits;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet;

/**
 * Reads the rosters that were sent, in the background and a few at a time, and stages their rows some thousand together: the heap
 * doesn't grow with the file, and the roster says how far its reader is. While a roster waits for its turn there is a sign every few
 * seconds, so that one whose server was killed isn't taken for waiting. The file is deleted in every ending.
 */
@ApplicationScoped
class ReadRosters {

    private static final Logger LOG = Logger.getLogger(ReadRosters.class.getName());

    private static final int SIGN_EVERY_SECONDS = 10;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/imports")
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final Set<RosterImportId> inLine = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> signs;

    private final RosterUploads uploads;
    private final RosterWorkbook workbook;
    private final RosterStaging staging;
    private final OnBehalf onBehalf;
    private final Clock clock;

    protected ReadRosters() {
        this(null, null, null, null, null);
    }

    @Inject
    ReadRosters(RosterUploads uploads, RosterWorkbook workbook, RosterStaging staging, OnBehalf onBehalf, Clock clock) {
        this.uploads = uploads;
        this.workbook = workbook;
        this.staging = staging;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @PostConstruct
    void begin() {
        signs = scheduler.scheduleAtFixedRate(this::sign, SIGN_EVERY_SECONDS, SIGN_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        signs.cancel(false);
    }

    private void sign() {
        List<RosterImportId> waiting = List.copyOf(inLine);
        if (waiting.isEmpty()) {
            return;
        }
        try {
            staging.vouch(waiting);
        } catch (NotConfirmed away) {
            LOG.log(Level.INFO, "No sign of {0} rosters: {1}", new Object[] {waiting.size(), away.because()});
        }
    }

    /** Once the roster is on file; one that finds no room in the line is soon seen to be interrupted. */
    void sent(@Observes(during = AFTER_SUCCESS) SentRoster sent) {
        inLine.add(sent.roster());
        try {
            executor.execute(() -> onBehalf.of(sent.by(), sent.fromAddress(), () -> read(sent)));
        } catch (RejectedExecutionException full) {
            inLine.remove(sent.roster());
            LOG.log(Level.WARNING, "No room in the line for roster {0}", sent.roster());
            uploads.delete(sent.file());
        }
    }

    void forget(@Observes(during = AFTER_FAILURE) SentRoster sent) {
        uploads.delete(sent.file());
    }

    private void read(SentRoster sent) {
        inLine.remove(sent.roster());
        try {
            var rows = new RosterRows(sent.roster(), staging, clock);
            RosterReading reading = workbook.read(sent.file(), SpreadsheetLimits.ofRows(ImportRoster.MAX_ROWS), rows);
            rows.end();
            UntilConfirmed.run(() -> staging.check(sent.roster(), reading));
        } catch (UnreadableSpreadsheet refused) {
            UntilConfirmed.run(() -> staging.refuse(sent.roster(), refused.messageKey(), refused.arguments()));
        } catch (RosterRows.Withdrawn nobodyWaits) {
            LOG.log(Level.INFO, "Roster {0} was withdrawn while it was read", sent.roster());
        } finally {
            uploads.delete(sent.file());
        }
    }
}
