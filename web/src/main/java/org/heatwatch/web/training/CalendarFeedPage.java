package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.FeedResult;
import org.heatwatch.service.training.ManageFeed;
import org.heatwatch.service.training.OpenFeed;
import org.heatwatch.service.training.RevokeFeed;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.OwnAddress;

/** One's own calendar feed. Its address stands on the answer to the act that made it, and nowhere else. */
@Named
@ViewScoped
public class CalendarFeedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ManageFeed feeds;
    private final Caller caller;
    private final Messages messages;

    private CommandId command = CommandId.next();
    private transient String address;
    private Instant since;

    protected CalendarFeedPage() {
        this(null, null, null);
    }

    @Inject
    CalendarFeedPage(ManageFeed feeds, Caller caller, Messages messages) {
        this.feeds = feeds;
        this.caller = caller;
        this.messages = messages;
    }

    public void open() {
        since = feeds.since().orElse(null);
    }

    public void renew() {
        FeedResult result = feeds.open(new OpenFeed(command, caller.account()));
        if (result instanceof FeedResult.Opened opened) {
            address = OwnAddress.of(CalendarFeedDownload.ADDRESS + opened.token() + CalendarFeedDownload.ENDING);
        } else {
            messages.warning("feed.kept");
        }
        next();
    }

    public void revoke() {
        feeds.revoke(new RevokeFeed(command, caller.account()));
        address = null;
        messages.done("feed.revoked");
        next();
    }

    private void next() {
        command = CommandId.next();
        open();
    }

    /** Null unless it was made just now. */
    public String getAddress() {
        return address;
    }

    /** Since when the feed has its address; null if it has none. */
    public Instant getSince() {
        return since;
    }

    public boolean isAll() {
        return !caller.ownTrainingsOnly();
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }
}
