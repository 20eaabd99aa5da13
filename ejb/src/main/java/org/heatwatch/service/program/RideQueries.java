package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.KEEP_RIDES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.program.HibernateRides.Ridden;
import org.heatwatch.service.program.HibernateRides.Rider;
import org.heatwatch.service.youth.YouthIdentities;

/** Seeing who is driven to a session. Once that is over there is nothing to be seen, whether the rows are gone or not. */
@Stateless
public class RideQueries {

    private final HibernateCohorts cohorts;
    private final HibernateRides rides;
    private final YouthIdentities identities;
    private final Relations relations;
    private final Touched touched;

    protected RideQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    RideQueries(HibernateCohorts cohorts, HibernateRides rides, YouthIdentities identities, Relations relations, Touched touched) {
        this.cohorts = cohorts;
        this.rides = rides;
        this.identities = identities;
        this.relations = relations;
        this.touched = touched;
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such session */
    @Allowed(KEEP_RIDES)
    public RideSheet rides(CohortId cohort, CohortSessionId session) {
        touched.through(relations.toCohort(cohort, KEEP_RIDES));
        return new RideSheet(cohorts.story(cohort, session), lines(cohort, session), riders(cohort, session),
                rides.points(cohort).stream().filter(point -> !point.retired()).toList());
    }

    /**
     * The list as it is printed: those that are needed, by code.
     *
     * @throws AccessDenied if the cohort isn't the caller's to run, or has no such session
     */
    @Allowed(KEEP_RIDES)
    public RideSheet print(CohortId cohort, CohortSessionId session) {
        touched.through(relations.toCohort(cohort, KEEP_RIDES));
        touched.purpose("print");
        return new RideSheet(cohorts.story(cohort, session), lines(cohort, session).stream().filter(RideLine::needed).toList(), List.of(), List.of());
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such ride to a session that isn't over */
    @Allowed(KEEP_RIDES)
    public RidePlan ride(CohortId cohort, RideId ride) {
        touched.through(relations.toCohort(cohort, KEEP_RIDES));
        CohortSessionId session = rides.get(ride).session();
        Ridden found = rides.to(cohort, session).stream().filter(each -> each.line().id().equals(ride)).findFirst().orElseThrow(AccessDenied::new);
        touched.youths(List.of(found.youth()));
        return new RidePlan(cohorts.story(cohort, session), found.line(),
                rides.points(cohort).stream().filter(point -> !point.retired() || point.id().equals(found.line().place())).toList());
    }

    private List<RideLine> lines(CohortId cohort, CohortSessionId session) {
        List<Ridden> found = rides.to(cohort, session);
        touched.youths(found.stream().map(Ridden::youth).toList());
        return found.stream().map(Ridden::line).toList();
    }

    private List<RiderChoice> riders(CohortId cohort, CohortSessionId session) {
        List<Rider> found = rides.without(cohort, session);
        touched.youths(found.stream().map(Rider::youth).toList());
        Map<YouthId, YouthIdentity> known = identities.of(found.stream().map(Rider::youth).toList());
        return found.stream().map(rider -> new RiderChoice(rider.enrolment(), rider.code(),
                Optional.ofNullable(known.get(rider.youth())).map(YouthIdentity::called).orElse(""))).toList();
    }
}
