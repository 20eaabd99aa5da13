package org.heatwatch.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.notification.MessageState;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.notification.OutboxFilter;
import org.heatwatch.service.notification.OutboxLine;
import org.heatwatch.service.notification.OutboxQueries;
import org.heatwatch.service.notification.OutboxSearch;
import org.heatwatch.web.shared.Paging;

/** What went where by mail, what waits, and what didn't go and why: all of it, what went to one person, or what is of one training. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int PAGE_SIZE = 25;

    private final OutboxQueries queries;

    private OutboxFilter show = OutboxFilter.ALL;
    private PersonId person;
    private TrainingId training;
    private String page;
    private boolean mailOn;
    private Optional<Instant> stuckSince = Optional.empty();
    private Paging paging;
    private List<OutboxLine> messages = List.of();

    protected OutboxPage() {
        this(null);
    }

    @Inject
    OutboxPage(OutboxQueries queries) {
        this.queries = queries;
    }

    public void open() {
        if (show == null) {
            show = OutboxFilter.ALL;
        }
        mailOn = queries.isMailOn();
        stuckSince = mailOn ? queries.stuckSince() : Optional.empty();
        var search = new OutboxSearch(show, person, training);
        paging = Paging.at(page, PAGE_SIZE, queries.count(search));
        messages = queries.messages(search, paging.firstRow(), PAGE_SIZE);
    }

    /** How a state is shown: as a badge of hw:badge. */
    public String kind(MessageState state) {
        return switch (state) {
            case WAITING, SENDING -> "info";
            case SENT -> "ok";
            case MAYBE_SENT -> "warn";
            case REFUSED -> "error";
            case DROPPED -> "";
        };
    }

    public List<OutboxFilter> getFilters() {
        return List.of(OutboxFilter.values());
    }

    public boolean isMailOn() {
        return mailOn;
    }

    /** True if the mail server takes nothing. */
    public boolean isStuck() {
        return stuckSince.isPresent();
    }

    /** Only while it is stuck. */
    public Instant getStuckSince() {
        return stuckSince.orElseThrow();
    }

    public boolean isFiltered() {
        return show != OutboxFilter.ALL || person != null || training != null;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<OutboxLine> getMessages() {
        return messages;
    }

    public OutboxFilter getShow() {
        return show;
    }

    public void setShow(OutboxFilter show) {
        this.show = show;
    }

    public PersonId getPerson() {
        return person;
    }

    public void setPerson(PersonId person) {
        this.person = person;
    }

    public TrainingId getTraining() {
        return training;
    }

    public void setTraining(TrainingId training) {
        this.training = training;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
