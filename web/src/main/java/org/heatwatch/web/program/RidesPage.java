package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.AskRide;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.KeepRides;
import org.heatwatch.service.program.RideQueries;
import org.heatwatch.service.program.RideSheet;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** Who is driven to a session. Nothing of it is kept in the session of whoever reads it. */
@Named
@ViewScoped
public class RidesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RideQueries queries;
    private final KeepRides rides;
    private final Messages messages;

    private CohortId cohort;
    private CohortSessionId id;
    private final FormAct act = new FormAct();
    private transient RideSheet sheet;
    private transient EnrolmentId who;
    private transient MeetingPointId point;
    private transient String time;

    protected RidesPage() {
        this(null, null, null);
    }

    @Inject
    RidesPage(RideQueries queries, KeepRides rides, Messages messages) {
        this.queries = queries;
        this.rides = rides;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        sheet = queries.rides(cohort, id);
    }

    /** The ride's id comes from the command, so that a form sent twice asks for one. */
    public String ask() {
        CohortResult result = rides.ask(new AskRide(act.getCommand(), cohort, id, new RideId(act.getCommand().value()), who, point,
                TypedDates.time(time, "ride.time-typed")));
        if (result instanceof CohortResult.Refused refused) {
            act.renew();
            open();
            messages.error(refused);
            return null;
        }
        messages.next("ride.saved");
        return "/program/rides?faces-redirect=true&cohort=" + cohort + "&id=" + id;
    }

    /** Asked for anew with each form that is sent: it names participants. */
    public RideSheet getSheet() {
        if (sheet == null) {
            open();
        }
        return sheet;
    }

    public FormAct getAct() {
        return act;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }

    /** The session's. */
    public CohortSessionId getId() {
        return id;
    }

    public void setId(CohortSessionId id) {
        this.id = id;
    }

    public EnrolmentId getWho() {
        return who;
    }

    public void setWho(EnrolmentId who) {
        this.who = who;
    }

    public MeetingPointId getPoint() {
        return point;
    }

    public void setPoint(MeetingPointId point) {
        this.point = point;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
