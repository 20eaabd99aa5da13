package org.heatwatch.service.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortFacilitator;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.EnrolmentChange;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;

/** The cohorts and what belongs to them, as far as the caller may act on them. */
@ApplicationScoped
class HibernateCohorts {

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Caller caller;
    private final Clock clock;

    protected HibernateCohorts() {
        this(null, null, null);
    }

    @Inject
    HibernateCohorts(Relations relations, Caller caller, Clock clock) {
        this.relations = relations;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such program, or the caller may not do this in it */
    void mustReach(ProgramId program, Permission permission) {
        relations.narrow(entities.createQuery("select p.id from Program p where p.id = :program and " + Relations.PROGRAM, ProgramId.class), permission)
                .setParameter("program", program)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /**
     * The cohort, held until the transaction ends: whoever changes its sessions or takes one of its seats waits.
     *
     * @throws AccessDenied if there is none, or the caller may not do this with it
     */
    Cohort hold(CohortId id, Permission permission) {
        relations.toCohort(id, permission);
        return entities.find(Cohort.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws AccessDenied if there is no such cohort, or the caller may not do this with it */
    void mustReach(CohortId cohort, Permission permission) {
        relations.toCohort(cohort, permission);
    }

    void add(Cohort cohort) {
        entities.persist(cohort);
    }

    boolean isNamed(ProgramId program, String name) {
        return entities.createQuery("select count(c) from Cohort c where c.program = :program and c.name = :name", Long.class)
                .setParameter("program", program)
                .setParameter("name", name)
                .getSingleResult() > 0;
    }

    /** Who facilitates it now, by name. */
    List<FacilitatorLine> facilitators(CohortId cohort) {
        return entities.createQuery("""
                select new FacilitatorLine(f.id, a.displayName, coalesce(g.name, ''), f.opensAt)
                from CohortFacilitator f join Account a on a.id = f.account left join Person p on p.id = a.person left join p.agency g
                where f.cohort = :cohort and f.endsAt is null order by lower(a.displayName), f.id""", FacilitatorLine.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    boolean facilitates(AccountId account, CohortId cohort) {
        return entities.createQuery("select count(f) from CohortFacilitator f where f.cohort = :cohort and f.account = :account and f.endsAt is null",
                Long.class)
                .setParameter("cohort", cohort)
                .setParameter("account", account)
                .getSingleResult() > 0;
    }

    /** @throws AccessDenied if there is none, or its cohort isn't the caller's */
    CohortFacilitator facilitator(CohortFacilitatorId id, Permission permission) {
        CohortFacilitator found = Optional.ofNullable(entities.find(CohortFacilitator.class, id)).orElseThrow(AccessDenied::new);
        relations.toCohort(found.cohort(), permission);
        return found;
    }

    /**
     * The enrolment, held until the transaction ends.
     *
     * @throws AccessDenied if there is none, or its cohort isn't the caller's
     */
    Enrolment holdEnrolment(EnrolmentId id, Permission permission) {
        Enrolment found = Optional.ofNullable(entities.find(Enrolment.class, id)).orElseThrow(AccessDenied::new);
        relations.toCohort(found.cohort(), permission);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Seats of a cohort that are taken. Whoever gives one holds the cohort. */
    long taken(CohortId cohort) {
        return entities.createQuery("select count(e) from Enrolment e where e.cohort = :cohort and e.state in :seated", Long.class)
                .setParameter("cohort", cohort)
                .setParameter("seated", EnrolmentState.seated())
                .getSingleResult();
    }

    /** Stores an enrolment, and how it stands from now on. */
    void keep(Enrolment enrolment) {
        if (!entities.contains(enrolment)) {
            entities.persist(enrolment);
        }
        entities.flush();
        entities.persist(new EnrolmentChange(enrolment, caller.account(), clock.instant()));
    }

    /** The day it is, where the cohort meets. */
    LocalDate today(Cohort cohort) {
        return clock.instant().atZone(cohort.zone()).toLocalDate();
    }
}
