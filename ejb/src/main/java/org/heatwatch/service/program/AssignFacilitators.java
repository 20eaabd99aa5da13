package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortFacilitator;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** Who facilitates a cohort. It holds from the next request on, and so does its end; it ends by itself some time after the cohort, and with the role. */
@Stateless
public class AssignFacilitators {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Caller caller;
    private final Clock clock;

    protected AssignFacilitators() {
        this(null, null, null);
    }

    @Inject
    AssignFacilitators(HibernateCohorts cohorts, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Accounts that may facilitate the cohort and don't, by name.
     *
     * @throws AccessDenied if the cohort isn't in the caller's hands
     */
    @Allowed(PLAN_COHORTS)
    public List<FacilitatorChoice> choices(CohortId cohort) {
        cohorts.mustReach(cohort, PLAN_COHORTS);
        return entities.createQuery("""
                select new FacilitatorChoice(a.id, a.displayName, coalesce(g.name, ''))
                from Account a join a.roles r left join Person p on p.id = a.person left join p.agency g
                where r.key.role = FACILITATOR and a.state = ACTIVE and not exists (
                    select 1 from CohortFacilitator f where f.cohort = :cohort and f.account = a.id and f.endsAt is null)
                order by lower(a.displayName), a.id""", FacilitatorChoice.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /**
     * Who facilitates the cohort now, by name.
     *
     * @throws AccessDenied if the cohort isn't in the caller's hands
     */
    @Allowed(PLAN_COHORTS)
    public List<FacilitatorLine> assigned(CohortId cohort) {
        cohorts.mustReach(cohort, PLAN_COHORTS);
        return cohorts.facilitators(cohort);
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult assign(AssignFacilitator command) {
        Cohort cohort = cohorts.hold(command.cohort(), PLAN_COHORTS);
        Optional<Account> account = Optional.ofNullable(entities.find(Account.class, command.account()));
        if (account.filter(each -> each.isActive() && each.roles().contains(Role.FACILITATOR)).isEmpty()) {
            return new CohortResult.Refused("facilitator.no-role", List.of());
        }
        if (cohorts.facilitates(command.account(), cohort.id())) {
            return new CohortResult.Refused("facilitator.already", List.of());
        }
        if (cohorts.today(cohort).isAfter(cohort.facilitatedUntil())) {
            return new CohortResult.Refused("facilitator.cohort-over", List.of(Cohort.ROLLS_ASKED_FOR_DAYS));
        }
        entities.persist(new CohortFacilitator(command.facilitator(), cohort.id(), command.account(), caller.account(), clock.instant()));
        return new CohortResult.Saved();
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortResult end(EndFacilitator command) {
        CohortFacilitator facilitator = cohorts.facilitator(command.facilitator(), PLAN_COHORTS);
        try {
            facilitator.end(caller.account(), clock.instant());
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        return new CohortResult.Saved();
    }
}
