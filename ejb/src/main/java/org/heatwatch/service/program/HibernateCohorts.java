package org.heatwatch.service.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortFacilitator;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.program.CompletionRule;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.EnrolmentChange;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.ProgramTemplate;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.YouthId;
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
        relations.toProgram(program, permission);
    }

    /** @throws AccessDenied if there is no such template, or it isn't of a program in which the caller may do this */
    ProgramTemplate template(ProgramTemplateId id, Permission permission) {
        ProgramTemplate found = Optional.ofNullable(entities.find(ProgramTemplate.class, id)).filter(template -> template.program() != null)
                .orElseThrow(AccessDenied::new);
        mustReach(found.program(), permission);
        return found;
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

    /** One that this transaction holds. */
    Cohort held(CohortId id) {
        return entities.find(Cohort.class, id);
    }

    /** @throws AccessDenied if there is no such cohort, or the caller may not do this with it */
    void mustReach(CohortId cohort, Permission permission) {
        relations.toCohort(cohort, permission);
    }

    /** Stores a new cohort, with the usual terms of completing it. */
    void add(Cohort cohort) {
        entities.persist(cohort);
        add(new CompletionRule(cohort.id(), 1, CompletionTerms.usual(cohort.sessions().size()), caller.account(), clock.instant()));
    }

    void add(CompletionRule rule) {
        entities.persist(rule);
    }

    /** The version of the cohort's rule that holds for whoever is enrolled now. */
    int rule(CohortId cohort) {
        return entities.createQuery("select max(r.key.version) from CompletionRule r where r.key.cohort = :cohort", Integer.class)
                .setParameter("cohort", cohort.value())
                .getSingleResult();
    }

    /** True if another cohort of the program has the name. */
    boolean isNamed(ProgramId program, String name, CohortId cohort) {
        return entities.createQuery("select count(c) from Cohort c where c.program = :program and c.name = :name and c.id <> :cohort", Long.class)
                .setParameter("program", program)
                .setParameter("name", name)
                .setParameter("cohort", cohort)
                .getSingleResult() > 0;
    }

    /** What the pages under it say of it. */
    CohortStory story(CohortId id) {
        return entities.createQuery("""
                select new CohortStory(c.id, p.name, c.name,
                    c.capacity - (select count(e) from Enrolment e where e.cohort = c.id and e.state in :seated)
                        - (select count(w) from WaitlistPlace w where w.cohort = c.id and w.state = OFFERED))
                from Cohort c join Program p on p.id = c.program where c.id = :id""", CohortStory.class)
                .setParameter("id", id)
                .setParameter("seated", EnrolmentState.seated())
                .getSingleResult();
    }

    /**
     * What the pages under one of its sessions say of that.
     *
     * @throws AccessDenied if it has no such session
     */
    SessionStory story(CohortId cohort, CohortSessionId session) {
        return entities.createQuery("""
                select new SessionStory(s.id, c.program, c.name, s.ordinal, s.startLocal, case when s.state = PLANNED and s.endsAt > :now then false else true end)
                from CohortSession s join s.cohort c where c.id = :cohort and s.id = :session""", SessionStory.class)
                .setParameter("cohort", cohort)
                .setParameter("session", session)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /** @throws AccessDenied if it has no such session */
    static CohortSession session(Cohort cohort, CohortSessionId wanted) {
        return cohort.sessions().stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(AccessDenied::new);
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
     * Cohorts, held until the transaction ends in an order that is always the same: of two who hold the same ones none waits for the other.
     *
     * @throws AccessDenied if one of them isn't the caller's
     */
    void holdInOrder(List<CohortId> cohorts, Permission permission) {
        cohorts.stream().sorted(Comparator.comparing(CohortId::value)).forEach(each -> hold(each, permission));
    }

    /** @throws AccessDenied if there is no such enrolment, or its cohort isn't the caller's */
    CohortId cohortOf(EnrolmentId id, Permission permission) {
        Enrolment found = Optional.ofNullable(entities.find(Enrolment.class, id)).orElseThrow(AccessDenied::new);
        relations.toCohort(found.cohort(), permission);
        return found.cohort();
    }

    /**
     * The enrolment, held with its cohort until the transaction ends.
     *
     * @throws AccessDenied if there is none, or its cohort isn't the caller's
     */
    Enrolment holdEnrolment(EnrolmentId id, Permission permission) {
        entities.find(Cohort.class, cohortOf(id, permission), LockModeType.PESSIMISTIC_WRITE);
        Enrolment found = entities.find(Enrolment.class, id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    boolean isIn(CohortId cohort, YouthId youth) {
        return entities.createQuery("select count(e) from Enrolment e where e.cohort = :cohort and e.youth = :youth", Long.class)
                .setParameter("cohort", cohort)
                .setParameter("youth", youth)
                .getSingleResult() > 0;
    }

    /** Seats of a cohort that are taken, or kept for somebody who was offered one. Whoever gives or offers one holds the cohort. */
    long taken(CohortId cohort) {
        return entities.createQuery("""
                select (select count(e) from Enrolment e where e.cohort = c.id and e.state in :seated)
                    + (select count(w) from WaitlistPlace w where w.cohort = c.id and w.state = OFFERED)
                from Cohort c where c.id = :cohort""", Long.class)
                .setParameter("cohort", cohort)
                .setParameter("seated", EnrolmentState.seated())
                .getSingleResult();
    }

    /** Stores an enrolment, and how it stands from now on. */
    void keep(Enrolment enrolment) {
        if (!entities.contains(enrolment)) {
            enrolment.beginUnder(rule(enrolment.cohort()));
            entities.persist(enrolment);
        }
        entities.flush();
        entities.persist(new EnrolmentChange(enrolment, caller.account(), clock.instant()));
    }

    /** The day it is in the county. */
    LocalDate today() {
        return clock.instant().atZone(County.ZONE).toLocalDate();
    }

    /** The day it is, where the cohort meets. */
    LocalDate today(Cohort cohort) {
        return clock.instant().atZone(cohort.zone()).toLocalDate();
    }
}
