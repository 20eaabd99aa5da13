package org.heatwatch.service.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.WaitlistChange;
import org.heatwatch.domain.program.WaitlistPlace;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Touched;

/** The waitlist of a cohort. Whoever changes a place on it, or lets it move up, holds the cohort. */
@ApplicationScoped
class CohortWaitlist {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected CohortWaitlist() {
        this(null, null, null, null);
    }

    @Inject
    CohortWaitlist(HibernateCohorts cohorts, Touched touched, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Offers each free seat to whoever is next; none once the cohort is over.
     *
     * @return whom a seat was offered
     */
    List<WaitlistPlace> moveUp(Cohort cohort) {
        var offered = new ArrayList<WaitlistPlace>();
        cohort.offerUntil(clock.instant()).ifPresent(until -> waiting(cohort.id()).stream()
                .limit(cohort.free(cohorts.taken(cohort.id())))
                .forEach(next -> {
                    next.offer(until);
                    keep(next);
                    offered.add(next);
                }));
        touched.youths(offered.stream().map(WaitlistPlace::youth).toList());
        return offered;
    }

    private List<WaitlistPlace> waiting(CohortId cohort) {
        return entities.createQuery("from WaitlistPlace w where w.cohort = :cohort and w.state = WAITING", WaitlistPlace.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .sorted(WaitlistPlace.ORDER)
                .toList();
    }

    /**
     * The place, held with its cohort until the transaction ends.
     *
     * @throws AccessDenied if there is none, or its cohort isn't the caller's
     */
    WaitlistPlace hold(WaitlistPlaceId id, Permission permission) {
        CohortId cohort = entities.createQuery("select w.cohort from WaitlistPlace w where w.id = :id", CohortId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        cohorts.hold(cohort, permission);
        return entities.find(WaitlistPlace.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** True if she waits for a seat in the cohort, or is offered one. */
    boolean waits(CohortId cohort, YouthId youth) {
        return entities.createQuery("select count(w) from WaitlistPlace w where w.cohort = :cohort and w.youth = :youth and w.state in (WAITING, OFFERED)",
                Long.class)
                .setParameter("cohort", cohort)
                .setParameter("youth", youth)
                .getSingleResult() > 0;
    }

    /** Why she can't be given a seat in the cohort, or a place on its waitlist, by her code. */
    Optional<EnrolmentResult> obstacle(CohortId cohort, YouthId youth, YouthCode code) {
        if (cohorts.isIn(cohort, youth)) {
            return Optional.of(new EnrolmentResult.Refused("enrol.code-already", List.of(code.value())));
        }
        return waits(cohort, youth) ? Optional.of(new EnrolmentResult.Refused("enrol.code-waits", List.of(code.value()))) : Optional.empty();
    }

    /** Stores a place, and how it stands from now on. */
    void keep(WaitlistPlace place) {
        if (!entities.contains(place)) {
            entities.persist(place);
        }
        entities.flush();
        entities.persist(new WaitlistChange(place, caller.signedIn().map(SignedIn::account).orElse(null), clock.instant()));
    }

    /** A cohort with an offer whose time is over, held; one that nobody else holds. */
    Optional<Cohort> holdNextWithExpiredOffer() {
        return entities.createNativeQuery("""
                select c.* from cohort c
                where exists (select from waitlist_place w where w.cohort_id = c.id and w.state = 'OFFERED' and w.offer_until <= :now)
                limit 1 for update skip locked""", Cohort.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(Cohort.class::cast)
                .findFirst();
    }

    /** The offers of a cohort whose time is over. */
    List<WaitlistPlace> expired(CohortId cohort) {
        return entities.createQuery("from WaitlistPlace w where w.cohort = :cohort and w.state = OFFERED and w.offerUntil <= :now", WaitlistPlace.class)
                .setParameter("cohort", cohort)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
