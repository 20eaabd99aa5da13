package org.heatwatch.service.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Chains the events of the youth zone, and anchors the head of the chain outside the database once it is committed. */
@Dependent
@Beats(everySeconds = 20)
@DisallowConcurrentExecution
class SealLogJob implements Job {

    private final SealLog log;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    SealLogJob(SealLog log, Sealing sealing, Clock clock) {
        this.log = log;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        if (!sealing.isOpen()) {
            return;
        }
        Optional<LogChain> head = log.sealSome();
        while (head.isPresent()) {
            new Anchors(sealing.store()).add(head.get(), YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
            head = log.sealSome();
        }
    }
}
