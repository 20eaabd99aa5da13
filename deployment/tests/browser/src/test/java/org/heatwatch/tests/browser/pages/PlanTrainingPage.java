package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
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

    public PlanTrainingPage in(String venue) {
        page.getByLabel("Venue").selectOption(venue);
        return this;
    }

    /** Whoever is next in line has so long to say yes. */
    public PlanTrainingPage offeringSeatsFor(int hours) {
        page.getByLabel("Hours to answer an offer").fill(Integer.toString(hours));
        return this;
    }

    /** So many sessions, a week apart, from the first one on. */
    public PlanTrainingPage weekly(int sessions) {
        page.getByLabel("Sessions in all").fill(Integer.toString(sessions));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the dates")).click();
        page.getByText(sessions + " sessions, as above").waitFor();
        return this;
    }

    public Locator coTrainer(Account trainer) {
        return page.getByLabel(trainer.name());
    }

    public PlanTrainingPage ledBy(Account trainer) {
        page.getByLabel("Lead trainer").selectOption(trainer.person().toString());
        return this;
    }

    /** Presses save, and goes wherever that leads. */
    public void trySave() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the draft")).click();
    }

    /** Though it may be a holiday: then there is a reason why it stays. */
    public TrainingPage saveWhateverTheDay() {
        trySave();
        Locator why = page.getByLabel("Why it stays");
        why.or(new TrainingPage(page).state()).waitFor();
        if (why.isVisible()) {
            why.fill("The doors are open");
            trySave();
        }
        page.waitForURL("**/training/training?id=*");
        return new TrainingPage(page);
    }

    public TrainingPage save() {
        trySave();
        page.waitForURL("**/training/training?id=*");
        return new TrainingPage(page);
    }
}
