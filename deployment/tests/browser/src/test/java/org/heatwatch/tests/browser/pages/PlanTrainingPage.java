package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heatwatch.tests.http.Account;

/** The form of a new training with one session. */
public record PlanTrainingPage(Page page) {

    public static PlanTrainingPage open(Page page) {
        page.navigate("/training/plan-training");
        return new PlanTrainingPage(page);
    }

    public PlanTrainingPage named(String title, int seats) {
        page.getByLabel("Title").fill(title);
        page.getByLabel("Seats").fill(Integer.toString(seats));
        return this;
    }

    public PlanTrainingPage at(LocalDate date, LocalTime start, LocalTime end) {
        page.getByLabel("Date").fill(date.toString());
        page.getByLabel("Start").fill(start.toString());
        page.getByLabel("End").fill(end.toString());
        return this;
    }

    public PlanTrainingPage online(String link) {
        page.getByLabel("Link of an online session").fill(link);
        return this;
    }

    public PlanTrainingPage ledBy(Account trainer) {
        page.getByLabel("Lead trainer").selectOption(trainer.person().toString());
        return this;
    }

    public TrainingPage save() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the draft")).click();
        page.waitForURL("**/training/training?id=*");
        return new TrainingPage(page);
    }
}
