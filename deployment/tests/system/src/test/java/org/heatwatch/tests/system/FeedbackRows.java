package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.heatwatch.domain.shared.CohortSessionId;

/** What somebody finds who has all tables, with what PostgreSQL itself knows of each row. */
@ApplicationScoped
public class FeedbackRows {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    /** Their ids in the order in which they lie in the table, and in a dump of it. */
    @Transactional
    public List<UUID> answers(CohortSessionId session) {
        return entities.createNativeQuery("select id from feedback_answer where session_id = :session order by ctid", UUID.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    @Transactional
    public long transactions(CohortSessionId session) {
        return (Long) entities.createNativeQuery("select count(distinct xmin::text) from feedback_answer where session_id = :session", Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    @Transactional
    public List<String> columns() {
        return entities.createNativeQuery("select column_name::text from information_schema.columns where table_name = 'feedback_answer'", String.class).getResultList();
    }

    /** All rows of every table but those by which jobs beat, as the owner reads them. */
    public Map<String, String> dump() {
        try (Connection connection = InitialContext.<DataSource>doLookup("java:jboss/datasources/HeatWatchOwner").getConnection();
                Statement statement = connection.createStatement()) {
            var dump = new TreeMap<String, String>();
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("select coalesce(string_agg(r::text, E'\\n' order by r::text), '') from " + table + " r")) {
                    rows.next();
                    dump.put(table, rows.getString(1));
                }
            }
            return dump;
        } catch (NamingException | SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ '^(qrtz_|job_|youth_access_(unsealed|link))'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
