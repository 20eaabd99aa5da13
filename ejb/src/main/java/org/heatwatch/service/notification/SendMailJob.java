package org.heatwatch.service.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/** Sends the mail that is due. */
@Dependent
@Beats(everySeconds = 10)
@DisallowConcurrentExecution
class SendMailJob implements Job {

    private final SendMail sendMail;

    @Inject
    SendMailJob(SendMail sendMail) {
        this.sendMail = sendMail;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        try {
            sendMail.sendDue();
        } catch (MessagingException away) {
            throw new JobExecutionException("The mail server can't be reached: " + away.getMessage());
        }
    }
}
