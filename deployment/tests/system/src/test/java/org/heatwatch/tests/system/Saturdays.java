package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;
import org.heatwatch.service.program.AssignFacilitator;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.EnrolNewYouth;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.PlanCohorts;

/** Words for cohorts, their participants and those who run them. Whoever calls has all that the youth zone asks for beside role and relation. */
@ApplicationScoped
public class Saturdays {

    static final Standing COMPLETE = new Standing(true, null, true, true, true, true);

    private static final List<String> NAMES = List.of("Ines Quintero", "Talia Brook", "Noor Haddad", "June Castell", "Mari Oduya");

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Inject
    Fixtures fixtures;

    @Inject
    PlanCohorts plans;

    @Inject
    EnrolYouths enrol;

    @Inject
    AssignFacilitators facilitators;

    @Inject
    Cohorts cohorts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A cohort that met on the last Saturday for the first time, twelve times in all, with its coordinator. */
    record ACohort(CohortId id, ProgramId program, AccountId coordinator, List<CohortSessionId> sessions, List<EnrolmentId> participants) {

        CohortSessionId first() {
            return sessions.get(0);
        }
    }

    @Transactional
    public ACohort of(int participants) {
        AccountId coordinator = fixtures.anAccount(Set.of(Role.COORDINATOR)).id();
        ProgramId program = inTheHandsOf(coordinator);
        as(coordinator, Role.COORDINATOR);
        CohortId cohort = CohortId.next();
        LocalDate first = today().minusDays(7);
        plans.enter(new EnterCohort(CommandId.next(), cohort, cohorts.aTemplate(program, 12), 0,
                cohorts.planned(first, new CohortDetails("Spring " + UUID.randomUUID(), 15, null, null))));
        var enrolments = new ArrayList<EnrolmentId>();
        for (int i = 0; i < participants; i++) {
            enrolments.add(enrolled(cohort, NAMES.get(i % NAMES.size()) + " " + (char) ('A' + i), first));
        }
        return new ACohort(cohort, program, coordinator, entities.createQuery(
                "select s.id from CohortSession s where s.cohort.id = :cohort order by s.ordinal", CohortSessionId.class)
                .setParameter("cohort", cohort).getResultList(), enrolments);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), County.ZONE);
    }

    @Transactional
    public EnrolmentId enrolled(CohortId cohort, String name, LocalDate joinedOn) {
        EnrolmentId enrolment = EnrolmentId.next();
        enrol.enrolNew(new EnrolNewYouth(CommandId.next(), cohort, enrolment, YouthId.next(),
                new YouthIdentity(name, "", today().minusYears(16)), joinedOn, true));
        return enrolment;
    }

    /** From today on in another cohort, under its first rule. */
    @Transactional
    public EnrolmentId transferred(EnrolmentId from, CohortId to) {
        Enrolment there = entities.find(Enrolment.class, from).transferTo(EnrolmentId.next(), to, today(), today());
        there.beginUnder(1);
        entities.persist(there);
        return there.id();
    }

    @Transactional
    public void meetsOn(ACohort cohort, DayOfWeek weekday) {
        entities.createQuery("update Cohort c set c.meetsOn = :weekday where c.id = :id").setParameter("weekday", weekday).setParameter("id", cohort.id())
                .executeUpdate();
    }

    /** From now on the test calls as a new facilitator of this cohort. */
    @Transactional
    public AccountId asFacilitatorOf(ACohort cohort) {
        AccountId facilitator = fixtures.anAccount(Set.of(Role.FACILITATOR)).id();
        as(cohort.coordinator(), Role.COORDINATOR);
        facilitators.assign(new AssignFacilitator(CommandId.next(), cohort.id(), CohortFacilitatorId.next(), facilitator));
        as(facilitator, Role.FACILITATOR);
        return facilitator;
    }

    public void as(AccountId account, Role... roles) {
        caller.is(new SignedIn(account, null, "Ana Ruiz", Set.of(roles), COMPLETE), "192.0.2.3");
    }

    private ProgramId inTheHandsOf(AccountId coordinator) {
        ProgramId program = ProgramId.next();
        AccountId one = fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id();
        AccountId other = fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id();
        entities.createNativeQuery("insert into program (id, name, name_key, created_at, created_by, version) values (:id, :name, :name, :at, :by, 0)")
                .setParameter("id", program.value()).setParameter("name", "program " + program)
                .setParameter("at", clock.instant()).setParameter("by", one.value()).executeUpdate();
        entities.createNativeQuery("""
                insert into program_coordinator (id, program_id, account_id, reason, state, asked_at, asked_by, decided_at, decided_by, version)
                values (:id, :program, :account, 'she runs it', 'CONFIRMED', :at, :one, :at, :other, 0)""")
                .setParameter("id", UUID.randomUUID()).setParameter("program", program.value()).setParameter("account", coordinator.value())
                .setParameter("at", clock.instant()).setParameter("one", one.value()).setParameter("other", other.value()).executeUpdate();
        return program;
    }
}
