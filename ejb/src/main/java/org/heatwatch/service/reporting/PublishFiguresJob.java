package org.heatwatch.service.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sees to it that each quarter's figures are published, however late. */
@Dependent
@Beats(everySeconds = 10 * 60)
@DisallowConcurrentExecution
class PublishFiguresJob implements Job {

    private final PublishFigures figures;

    @Inject
    PublishFiguresJob(PublishFigures figures) {
        this.figures = figures;
    }

    @Override
    public void execute(JobExecutionContext context) {
        figures.publish();
    }
}
