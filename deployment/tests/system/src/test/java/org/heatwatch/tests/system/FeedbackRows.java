package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.SealedAnswer;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.service.platform.crypto.Sealing;

/** What somebody finds who has all tables, with what PostgreSQL itself knows of each row; and, with the key besides, what is true. */
@ApplicationScoped
public class FeedbackRows {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Sealing sealing;

    /** Their ids in the order in which they lie in the table, and in a dump of it. */
    @Transactional
    public List<UUID> answers(CohortSessionId session) {
        return entities.createNativeQuery("select id from feedback_answer where session_id = :session order by ctid", UUID.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** Which answers these rows are, as the key opens them, in this order of the rows. */
    @Transactional
    public List<UUID> opened(CohortId cohort, CohortSessionId session, String order) {
        Stream<SealedAnswer> lie = entities.createNativeQuery("select * from feedback_answer where session_id = :session order by " + order, SealedAnswer.class)
                .setParameter("session", session.value())
                .getResultStream();
        return lie.map(each -> FeedbackAnswer.of(sealing.open(cohort.value(), "feedback_answer", each.sealed())).id()).toList();
    }

    /** All that a dump has of them: by column, a value a row. */
    @Transactional
    public Map<String, List<String>> cells(CohortSessionId session) {
        var cells = new TreeMap<String, List<String>>();
        for (String column : columns()) {
            cells.put(column, entities.createNativeQuery("select coalesce(" + column + "::text, '') from feedback_answer where session_id = :session", String.class)
                    .setParameter("session", session.value())
                    .getResultList());
        }
        return cells;
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
