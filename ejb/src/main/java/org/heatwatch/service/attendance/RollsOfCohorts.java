package org.heatwatch.service.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
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
        return entities.createNativeQuery("""
                select s.id from cohort_session s join cohort_roll r on r.session_id = s.id where s.cohort_id = :cohort""", UUID.class)
                .setParameter("cohort", cohort.value())
                .getResultList().stream()
                .map(id -> new CohortSessionId((UUID) id))
                .collect(Collectors.toSet());
    }
}
