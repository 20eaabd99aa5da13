package org.heatwatch.service.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sees to it that each night has its audit, however late. */
@Dependent
@Beats(everySeconds = 10 * 60)
@DisallowConcurrentExecution
class AuditJob implements Job {

    private final NightlyAudit audit;

    @Inject
    AuditJob(NightlyAudit audit) {
        this.audit = audit;
    }

    @Override
    public void execute(JobExecutionContext context) {
        audit.audit();
    }
}
