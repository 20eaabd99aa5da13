package org.heatwatch.service.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.program.CohortRolls;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;

/** Answers the program room's questions about rolls. */
@ApplicationScoped
class RollsOfCohorts implements CohortRolls {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Set<CohortSessionId> started(CohortId cohort) {
        return entities.createQuery("select s.id from CohortSession s join CohortRoll r on r.session = s.id where s.cohort.id = :cohort",
                CohortSessionId.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
