package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.heatwatch.domain.access.Grant;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.program.Program;
import org.heatwatch.domain.program.ProgramCoordinator;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;
import org.heatwatch.service.program.AssignFacilitator;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.EnrolNewYouth;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.PlanCohorts;

/** Words for programs, cohorts and who takes part. Whoever calls has signed in by a second factor, under an agreement, and has signed the form. */
@ApplicationScoped
@Transactional
public class Cohorts {

    private static final Standing COMPLETE = new Standing(true, null, true, true, true);

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Fixtures fixtures;

    @Inject
    private PlanCohorts plan;

    @Inject
    private AssignFacilitators assign;

    @Inject
    private EnrolYouths enrol;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Instance<RequestContextController> requests;

    /** A program in nobody's hands. */
    public ProgramId aProgram() {
        ProgramId id = ProgramId.next();
        entities.persist(new Program(id, "Saturday program " + UUID.randomUUID(), fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), clock.instant()));
        entities.flush();
        return id;
    }

    /** From now on the test calls as a new coordinator with this program in her hands. */
    public AccountId asCoordinatorOf(ProgramId program) {
        AccountId id = fixtures.anAccount(Set.of(Role.COORDINATOR)).id();
        var asked = new Grant("She runs it", fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), clock.instant());
        asked.confirm(id, fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), clock.instant());
        entities.persist(new ProgramCoordinator(ProgramCoordinatorId.next(), program, id, asked));
        entities.flush();
        return as(id, Role.COORDINATOR);
    }

    /** An account that may facilitate. */
    public AccountId aFacilitator() {
        return fixtures.anAccount(Set.of(Role.FACILITATOR)).id();
    }

    /** From now on the test calls as this account. */
    public AccountId as(AccountId account, Role... roles) {
        caller.is(new SignedIn(account, null, "Ana Ruiz", Set.of(roles), COMPLETE), "192.0.2.1");
        return account;
    }

    /** Twelve weeks of which six are over, as the coordinator who calls. */
    public CohortId aCohort(ProgramId program, int seats) {
        return aCohort(program, planned(seats));
    }

    public CohortId aCohort(ProgramId program, CohortPlan planned) {
        CohortId id = CohortId.next();
        plan.enter(new EnterCohort(CommandId.next(), id, program, planned));
        return id;
    }

    public CohortPlan planned(int seats) {
        return new CohortPlan("Cohort " + UUID.randomUUID(), seats, null, today().minusWeeks(6), 12, LocalTime.of(10, 0), LocalTime.of(12, 0), County.ZONE,
                Set.of());
    }

    public CohortFacilitatorId assigned(AccountId facilitator, CohortId cohort) {
        CohortFacilitatorId id = CohortFacilitatorId.next();
        assign.assign(new AssignFacilitator(CommandId.next(), cohort, id, facilitator));
        return id;
    }

    /** Sixteen years old, whoever else may be like her. */
    public YouthCode enrolled(String name, CohortId cohort) {
        return ((EnrolmentResult.Enrolled) enrol.enrolNew(aNew(new YouthIdentity(name, "", today().minusYears(16)), cohort, true))).code();
    }

    public EnrolNewYouth aNew(YouthIdentity identity, CohortId cohort, boolean anyway) {
        return new EnrolNewYouth(CommandId.next(), cohort, EnrolmentId.next(), YouthId.next(), identity, today(), anyway);
    }

    public LocalDate today() {
        return clock.instant().atZone(County.ZONE).toLocalDate();
    }

    /** As this coordinator, in a request of its own. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T inARequestOf(AccountId coordinator, Callable<T> act) throws Exception {
        RequestContextController request = requests.get();
        boolean mine = request.activate();
        try {
            as(coordinator, Role.COORDINATOR);
            return act.call();
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
