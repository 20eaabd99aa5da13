package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.heatwatch.domain.shared.AccountId;

/** The sign-ins of an account. */
@ApplicationScoped
class SignIns {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected SignIns() {
        this(null);
    }

    @Inject
    SignIns(Clock clock) {
        this.clock = clock;
    }

    /** All of them, wherever they are. */
    void end(AccountId account) {
        entities.createQuery("update SignInRecord s set s.endedAt = :now where s.account = :account and s.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }
}
