package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.heatwatch.service.platform.scheduling.Forgets;
import org.heatwatch.service.platform.scheduling.Retention;

/** Deletes the sign-ins that are long over, and failed attempts that count no more. */
@ApplicationScoped
class OldSignIns implements Forgets {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldSignIns() {
        this(null);
    }

    @Inject
    OldSignIns(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean forgetSome() {
        Instant now = clock.instant();
        return delete("sign_in", Retention.SIGN_INS.begin(now)) + delete("sign_in_failure", Retention.SIGN_IN_FAILURES.begin(now)) > 0;
    }

    private int delete(String table, Instant begin) {
        return entities.createNativeQuery("delete from %1$s where id in (select id from %1$s where at < :begin limit 1000)".formatted(table))
                .setParameter("begin", begin)
                .executeUpdate();
    }
}
