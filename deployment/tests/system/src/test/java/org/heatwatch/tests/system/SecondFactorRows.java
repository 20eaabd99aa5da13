package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.heatwatch.domain.account.SecondFactor;
import org.heatwatch.domain.account.TotpSecret;
import org.heatwatch.domain.shared.AccountId;

/** Second factors, without the way through the pages. */
@ApplicationScoped
@Transactional
public class SecondFactorRows {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    /** What her app shows now, of the one that she has begun. */
    public String code(AccountId account) {
        return entities.find(SecondFactor.class, account).secret().code(Instant.now().getEpochSecond() / 30);
    }

    public void turnOn(AccountId account) {
        TotpSecret secret = TotpSecret.random();
        var factor = new SecondFactor(account, secret);
        factor.confirm(secret.code(Instant.now().getEpochSecond() / 30), Instant.now());
        entities.persist(factor);
    }
}
