package org.heatwatch.service.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.CohortFacilitator;
import org.heatwatch.service.account.RoleTaken;

/** What was assigned in a role that is taken away is over: given again, the role opens nothing of it. */
@ApplicationScoped
class EndWithRole {

    @PersistenceContext
    private EntityManager entities;

    void taken(@Observes RoleTaken taken) {
        if (taken.role() == Role.FACILITATOR) {
            entities.createQuery("from CohortFacilitator f where f.account = :account and f.endsAt is null", CohortFacilitator.class)
                    .setParameter("account", taken.account())
                    .getResultStream()
                    .forEach(held -> held.end(taken.by(), taken.at()));
        }
    }
}
