package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.KEEP_RIDES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.program.MeetingPoint;
import org.heatwatch.domain.program.Ride;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Touched;

/** Who is driven to a session, from where and when. Of one that is over nothing is said any more. */
@Stateless
public class KeepRides {

    private final HibernateCohorts cohorts;
    private final HibernateRides rides;
    private final Touched touched;

    protected KeepRides() {
        this(null, null, null);
    }

    @Inject
    KeepRides(HibernateCohorts cohorts, HibernateRides rides, Touched touched) {
        this.cohorts = cohorts;
        this.rides = rides;
        this.touched = touched;
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such session, or its program no such meeting point */
    @Allowed(KEEP_RIDES)
    public CohortResult ask(AskRide command) {
        Cohort cohort = cohorts.hold(command.cohort(), KEEP_RIDES);
        CohortSession session = HibernateCohorts.session(cohort, command.session());
        if (command.rider() == null) {
            return refused("ride.who-none");
        }
        Optional<YouthId> rider = rides.expected(cohort.id(), session.id(), command.rider());
        if (rider.isEmpty()) {
            return refused("ride.not-expected");
        }
        if (rides.isAsked(session.id(), command.rider())) {
            return refused("ride.who-already");
        }
        Optional<MeetingPoint> point = point(cohort, command.point());
        if (point.filter(MeetingPoint::isRetired).isPresent()) {
            return refused("ride.point-retired");
        }
        return plan(new Ride(command.ride(), session.id(), command.rider()), session, rider.get(), point, command.time(), RideState.ASKED);
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such ride, or its program no such meeting point */
    @Allowed(KEEP_RIDES)
    public CohortResult change(ChangeRide command) {
        Cohort cohort = cohorts.hold(command.cohort(), KEEP_RIDES);
        Ride ride = rides.get(command.ride());
        CohortSession session = HibernateCohorts.session(cohort, ride.session());
        Optional<YouthId> rider = rides.expected(cohort.id(), session.id(), ride.enrolment());
        if (rider.isEmpty()) {
            return refused("ride.not-expected");
        }
        if (ride.version() != command.seenVersion()) {
            return new CohortResult.Stale();
        }
        return plan(ride, session, rider.get(), point(cohort, command.point()), command.time(), command.state());
    }

    private CohortResult plan(Ride ride, CohortSession session, YouthId rider, Optional<MeetingPoint> point, LocalTime time, RideState state) {
        touched.youths(List.of(rider));
        if (point.isEmpty()) {
            return refused("ride.point-none");
        }
        try {
            Ride.mustBeInTime(time, session.slot().start());
        } catch (RuleViolation broken) {
            return refused(broken.key(), broken.arguments().toArray(Serializable[]::new));
        }
        rides.keep(ride, rider, point.get().id(), time, state);
        return new CohortResult.Saved();
    }

    /** Empty where none was chosen. */
    private Optional<MeetingPoint> point(Cohort cohort, MeetingPointId chosen) {
        return chosen == null ? Optional.empty() : Optional.of(rides.point(cohort.program(), chosen).orElseThrow(AccessDenied::new));
    }

    private static CohortResult refused(String key, Serializable... arguments) {
        return new CohortResult.Refused(key, List.of(arguments));
    }
}
