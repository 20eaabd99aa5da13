package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.program.SeatOffer;
import org.heatwatch.service.program.WaitlistQueries;

/** What a coordinator finds on Today of the seats that are offered in her cohorts. */
@Named
@RequestScoped
public class SeatOffers {

    private final WaitlistQueries waitlists;
    private final Caller caller;

    private List<SeatOffer> open = List.of();

    protected SeatOffers() {
        this(null, null);
    }

    @Inject
    SeatOffers(WaitlistQueries waitlists, Caller caller) {
        this.waitlists = waitlists;
        this.caller = caller;
    }

    /** Nothing is there while the youth zone is closed: the rest of Today goes on. */
    public void open() {
        if (caller.may(Permission.ENROL_YOUTHS) && caller.standing().isComplete()) {
            try {
                open = waitlists.offers();
            } catch (AccessDenied withoutKeys) {
                open = List.of();
            }
        }
    }

    public List<SeatOffer> getOpen() {
        return open;
    }
}
