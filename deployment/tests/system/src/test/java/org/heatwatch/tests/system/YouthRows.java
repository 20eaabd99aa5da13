package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.YouthId;

/** Rows of the youth zone, without the way through its use cases. */
@ApplicationScoped
@Transactional
public class YouthRows {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    /** One of whom only her code is kept. */
    public YouthId aYouth(AccountId by) {
        YouthId id = YouthId.next();
        entities.createNativeQuery("insert into youth (id, code, created_at, created_by, version) values (:id, :code, now(), :by, 0)")
                .setParameter("id", id.value())
                .setParameter("code", code(id))
                .setParameter("by", by.value())
                .executeUpdate();
        return id;
    }

    public String code(YouthId youth) {
        return youth.toString().substring(24).toUpperCase();
    }

    public AgencyId anAgency() {
        AgencyId id = AgencyId.next();
        entities.createNativeQuery("""
                insert into agency (id, name, name_key, discipline, created_at, version) values (:id, :name, :name, 'COMMUNITY', now(), 0)""")
                .setParameter("id", id.value())
                .setParameter("name", "Agency " + UUID.randomUUID())
                .executeUpdate();
        return id;
    }

    /** Does the act, and keeps its transaction open until it may commit. */
    @ActivateRequestContext
    public void inOneTransaction(Runnable act, CountDownLatch commits) {
        act.run();
        try {
            commits.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
