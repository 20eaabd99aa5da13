package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.ChangeRide;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.KeepRides;
import org.heatwatch.service.program.RidePlan;
import org.heatwatch.service.program.RideQueries;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** One ride: how it stands, from where and when. Nothing of it is kept in the session of whoever reads it. */
@Named
@ViewScoped
public class RidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RideQueries queries;
    private final KeepRides rides;
    private final Messages messages;

    private CohortId cohort;
    private RideId id;
    private final FormAct act = new FormAct();
    private transient RidePlan plan;
    private transient MeetingPointId point;
    private transient String time;
    private transient RideState state;

    protected RidePage() {
        this(null, null, null);
    }

    @Inject
    RidePage(RideQueries queries, KeepRides rides, Messages messages) {
        this.queries = queries;
        this.rides = rides;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no ride of a cohort */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        see();
        point = plan.ride().place();
        time = plan.ride().time() == null ? "" : plan.ride().time().toString();
        state = plan.ride().state();
    }

    private void see() {
        plan = queries.ride(cohort, id);
        act.saw(plan.ride().version());
    }

    public String save() {
        CohortResult result = rides.change(new ChangeRide(act.getCommand(), cohort, id, act.getSeenVersion(), point,
                TypedDates.time(time, "ride.time-typed"), state));
        if (result instanceof CohortResult.Saved) {
            messages.next("ride.saved");
            return "/program/rides?faces-redirect=true&cohort=" + cohort + "&id=" + getPlan().session().id();
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("ride.stale");
        }
        return null;
    }

    /** Asked for anew where the page's state was moved: it tells where somebody is met. */
    public RidePlan getPlan() {
        if (plan == null) {
            plan = queries.ride(cohort, id);
        }
        return plan;
    }

    public RideState[] getStates() {
        return RideState.values();
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

    public RideId getId() {
        return id;
    }

    public void setId(RideId id) {
        this.id = id;
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

    public RideState getState() {
        return state;
    }

    public void setState(RideState state) {
        this.state = state;
    }
}
