package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what goes to the database. */
@ApplicationScoped
public class Statements {

    @PersistenceUnit(unitName = "heatwatch")
    private EntityManagerFactory entities;

    /** How many statements an act needs. */
    public long of(Runnable act) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        act.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
