package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.AcceptSeat;
import org.heatwatch.service.program.DeclineSeat;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.KeepWaitlist;
import org.heatwatch.service.program.PlaceSheet;
import org.heatwatch.service.program.PreferWaiting;
import org.heatwatch.service.program.RemoveWaiting;
import org.heatwatch.service.program.WaitlistQueries;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** One place on a waitlist: why it comes first, and what is answered to an offer. It knows the youth by her code. */
@Named
@ViewScoped
public class WaitingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WaitlistQueries queries;
    private final KeepWaitlist keep;
    private final Messages messages;
    private final Clock clock;

    private WaitlistPlaceId id;
    private final FormAct act = new FormAct();
    private PlaceSheet place;
    private WaitlistPriority priority;
    private String day = "";

    protected WaitingPage() {
        this(null, null, null, null);
    }

    @Inject
    WaitingPage(WaitlistQueries queries, KeepWaitlist keep, Messages messages, Clock clock) {
        this.queries = queries;
        this.keep = keep;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws AccessDenied if the address names no place */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        day = LocalDate.ofInstant(clock.instant(), County.ZONE).toString();
        see();
        priority = place.priority();
    }

    private void see() {
        place = queries.place(id);
        act.saw(place.version());
    }

    public String prefer() {
        return after(keep.prefer(new PreferWaiting(act.getCommand(), id, act.getSeenVersion(), priority)), "waitlist.preferred");
    }

    public String remove() {
        return after(keep.remove(new RemoveWaiting(act.getCommand(), id, act.getSeenVersion())), "waitlist.removed");
    }

    public String accept() {
        return after(keep.accept(new AcceptSeat(act.getCommand(), id, act.getSeenVersion(), new EnrolmentId(act.getCommand().value()),
                TypedDates.date(day, "enrolment.day"))), "waitlist.accepted");
    }

    public String decline() {
        return after(keep.decline(new DeclineSeat(act.getCommand(), id, act.getSeenVersion())), "waitlist.declined");
    }

    private String after(EnrolmentResult result, String done) {
        if (result instanceof EnrolmentResult.Changed) {
            messages.next(done, place.code().value());
            return "/program/waitlist?faces-redirect=true&cohort=" + place.cohort();
        }
        act.renew();
        see();
        if (result instanceof EnrolmentResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("waitlist.stale", messages.text("waitlist.state." + place.state()));
        }
        return null;
    }

    public PlaceSheet getPlace() {
        return place;
    }

    public WaitlistPriority[] getPriorities() {
        return WaitlistPriority.values();
    }

    public FormAct getAct() {
        return act;
    }

    public WaitlistPlaceId getId() {
        return id;
    }

    public void setId(WaitlistPlaceId id) {
        this.id = id;
    }

    public WaitlistPriority getPriority() {
        return priority;
    }

    public void setPriority(WaitlistPriority priority) {
        this.priority = priority;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
