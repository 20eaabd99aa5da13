package org.heatwatch.service.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Ends the offers of seats whose time is over. */
@Dependent
@Beats(everySeconds = 20)
@DisallowConcurrentExecution
class ExpireOffersJob implements Job {

    private final ExpireOffers offers;

    @Inject
    ExpireOffersJob(ExpireOffers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more) {
            more = offers.ofNextTraining();
        }
    }
}
