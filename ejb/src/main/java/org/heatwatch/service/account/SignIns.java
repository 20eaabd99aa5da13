package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SignInId;

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

    /** All but this one. */
    void endOthers(AccountId account, SignInId kept) {
        entities.createQuery("""
                update SignInRecord s set s.endedAt = :now
                where s.account = :account and s.endedAt is null and s.id <> :kept""")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** A code has just shown who is there. */
    void wentThroughSecondFactor(AccountId account, SignInId signIn) {
        entities.createQuery("update SignInRecord s set s.secondFactor = true where s.id = :id and s.account = :account and s.endedAt is null")
                .setParameter("id", signIn)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** There is none any more, wherever she is signed in. */
    void withoutSecondFactor(AccountId account) {
        entities.createQuery("update SignInRecord s set s.secondFactor = false where s.account = :account and s.endedAt is null")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** All of them, wherever they are. */
    void end(AccountId account) {
        entities.createQuery("update SignInRecord s set s.endedAt = :now where s.account = :account and s.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }
}
