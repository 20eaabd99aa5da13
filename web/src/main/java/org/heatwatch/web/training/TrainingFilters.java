package org.heatwatch.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.TrainingFilter;

/** What the list of trainings and their calendar are filtered by, beside dates. All of it is in the address. */
@Named
@RequestScoped
public class TrainingFilters {

    private final Caller caller;

    private String q = "";
    private TrainingState state;
    private Audience audience;
    private boolean mine;

    protected TrainingFilters() {
        this(null);
    }

    @Inject
    TrainingFilters(Caller caller) {
        this.caller = caller;
    }

    TrainingFilter in(LocalDate from, LocalDate to) {
        return new TrainingFilter(q, state, audience, from, to, mine);
    }

    /** True if they leave something out. */
    public boolean isAny() {
        return !q.isBlank() || state != null || audience != null || mine;
    }

    /** True if the caller's own trainings are a part of those she sees. */
    public boolean isMineToChoose() {
        return !caller.ownTrainingsOnly() && caller.signedIn().flatMap(account -> account.person()).isPresent();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q;
    }

    public TrainingState getState() {
        return state;
    }

    public void setState(TrainingState state) {
        this.state = state;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
