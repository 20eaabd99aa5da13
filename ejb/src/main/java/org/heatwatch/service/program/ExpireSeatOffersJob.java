package org.heatwatch.service.program;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Ends the offers of seats in cohorts whose time is over. */
@Dependent
@Beats(everySeconds = 60)
@DisallowConcurrentExecution
class ExpireSeatOffersJob implements Job {

    private final ExpireSeatOffers offers;

    @Inject
    ExpireSeatOffersJob(ExpireSeatOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more) {
            more = offers.ofNextCohort();
        }
    }
}
