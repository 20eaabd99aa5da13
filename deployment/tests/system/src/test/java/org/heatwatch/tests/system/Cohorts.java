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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.heatwatch.domain.access.Grant;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.program.Program;
import org.heatwatch.domain.program.ProgramCoordinator;
import org.heatwatch.domain.program.ProgramTemplate;
import org.heatwatch.domain.program.SkipDate;
import org.heatwatch.domain.program.TemplatePlan;
import org.heatwatch.domain.program.WeekPlan;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
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

    private static final Standing COMPLETE = new Standing(true, null, true, true, true, true);

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
        aTemplate(id, 12);
        return id;
    }

    /** So many weeks of two hours each. */
    public ProgramTemplateId aTemplate(ProgramId program, int weeks) {
        ProgramTemplateId id = ProgramTemplateId.next();
        entities.persist(new ProgramTemplate(id, program, new TemplatePlan(weeks + " weeks " + UUID.randomUUID(), IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> new WeekPlan("Week " + week, "Objectives " + week, 120, "Activities " + week, "Materials " + week)).toList()),
                fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), clock.instant()));
        entities.flush();
        return id;
    }

    /** From now on the test calls as a new coordinator with this program in her hands. */
    public AccountId asCoordinatorOf(ProgramId program) {
        AccountId id = fixtures.anAccount(Set.of(Role.COORDINATOR)).id();
        inTheHandsOf(id, program);
        return as(id, Role.COORDINATOR);
    }

    /** Asked for and confirmed by two administrators. */
    public ProgramCoordinatorId inTheHandsOf(AccountId coordinator, ProgramId program) {
        var asked = new Grant("She runs it", fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), clock.instant());
        asked.confirm(coordinator, fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), clock.instant());
        ProgramCoordinatorId id = ProgramCoordinatorId.next();
        entities.persist(new ProgramCoordinator(id, program, coordinator, asked));
        entities.flush();
        return id;
    }

    /** Her assignment to it is ended. */
    public void isNoLongerIn(ProgramId program, AccountId coordinator) {
        entities.createQuery("from ProgramCoordinator c where c.program = :program and c.account = :account", ProgramCoordinator.class)
                .setParameter("program", program)
                .setParameter("account", coordinator)
                .getSingleResult().grant().end("She has left", fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), clock.instant());
    }

    public void disable(AccountId account) {
        entities.find(Account.class, account).disable();
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
        plan.enter(new EnterCohort(CommandId.next(), id, templateOf(program), 0, planned));
        return id;
    }

    /** The program's first one. */
    public ProgramTemplateId templateOf(ProgramId program) {
        return entities.createQuery("select t.id from ProgramTemplate t where t.program = :program order by t.id", ProgramTemplateId.class)
                .setParameter("program", program).setMaxResults(1).getSingleResult();
    }

    public CohortPlan planned(int seats) {
        return planned(today().minusWeeks(6), new CohortDetails("Cohort " + UUID.randomUUID(), seats, null, null));
    }

    /** At ten, on holidays too, and without skip dates. */
    public CohortPlan planned(LocalDate first, CohortDetails details, SkipDate... skips) {
        return new CohortPlan(details, first, LocalTime.of(10, 0), County.ZONE, false, List.of(skips));
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
