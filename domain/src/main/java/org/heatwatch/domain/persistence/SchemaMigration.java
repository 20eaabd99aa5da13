package org.heatwatch.domain.persistence;

import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date as its owner, before Hibernate validates it. Runs inside the bootstrap of the persistence unit,
 * because an EJB that starts with the application comes too late for that. A second node waits for Flyway's lock.
 */
public final class SchemaMigration implements Integrator {

    private static final String OWNER = "java:jboss/datasources/HeatWatchOwner";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        String application = System.getenv().getOrDefault("HEATWATCH_DB_USER", "heatwatch_app");
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", '"' + application + '"'))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}

    private static DataSource owner() {
        try {
            return InitialContext.doLookup(OWNER);
        } catch (NamingException missing) {
            throw new IllegalStateException("The server has no data source " + OWNER, missing);
        }
    }
}
