package org.heatwatch.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.notification.MessageState;
import org.heatwatch.service.notification.OutboxFilter;
import org.heatwatch.service.notification.OutboxLine;
import org.heatwatch.service.notification.OutboxQueries;
import org.heatwatch.web.shared.Paging;

/** What went where by mail, what waits, and what didn't go and why. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int PAGE_SIZE = 25;

    private final OutboxQueries queries;

    private OutboxFilter show = OutboxFilter.ALL;
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
        paging = Paging.at(page, PAGE_SIZE, queries.count(show));
        messages = queries.messages(show, paging.firstRow(), PAGE_SIZE);
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
        return show != OutboxFilter.ALL;
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

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
