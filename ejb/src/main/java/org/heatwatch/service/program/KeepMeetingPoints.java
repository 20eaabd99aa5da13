package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.heatwatch.domain.program.MeetingPoint;
import org.heatwatch.domain.program.Program;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** The public places from which participants of a program are driven. */
@Stateless
public class KeepMeetingPoints {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final HibernateRides rides;
    private final Caller caller;
    private final Clock clock;

    protected KeepMeetingPoints() {
        this(null, null, null, null);
    }

    @Inject
    KeepMeetingPoints(HibernateCohorts cohorts, HibernateRides rides, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.rides = rides;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if the program isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public PointSheet points(ProgramId program) {
        cohorts.mustReach(program, PLAN_COHORTS);
        return new PointSheet(entities.find(Program.class, program).name(), entities.createQuery("""
                select new PointChoice(p.id, p.name, p.directions, p.retired) from MeetingPoint p
                where p.program = :program and p.retired = false order by lower(p.name), p.id""", PointChoice.class)
                .setParameter("program", program)
                .getResultList());
    }

    /** @throws AccessDenied if the program isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult add(AddMeetingPoint command) {
        cohorts.mustReach(command.program(), PLAN_COHORTS);
        try {
            entities.persist(new MeetingPoint(command.point(), command.program(), command.name(), command.directions(), caller.account(), clock.instant()));
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        return new CohortResult.Saved();
    }

    /** @throws AccessDenied if the program isn't in the caller's hands, or has no such meeting point */
    @Allowed(PLAN_COHORTS)
    public CohortResult retire(RetireMeetingPoint command) {
        cohorts.mustReach(command.program(), PLAN_COHORTS);
        rides.point(command.program(), command.point()).orElseThrow(AccessDenied::new).retire();
        return new CohortResult.Saved();
    }
}
