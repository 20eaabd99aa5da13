package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heatwatch.domain.account.AttestationText;

/** The texts of the confidentiality form. */
@ApplicationScoped
class HibernateForms {

    @PersistenceContext
    private EntityManager entities;

    /** The one that counts. */
    Optional<AttestationText> last() {
        return entities.createQuery("from AttestationText t order by t.version desc", AttestationText.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of two who publish or sign at the same moment, the second hears of the first's. */
    void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('confidentiality form', 0))", Integer.class)
                .getSingleResult();
    }
}
