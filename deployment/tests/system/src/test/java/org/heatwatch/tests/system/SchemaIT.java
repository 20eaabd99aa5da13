package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.heatwatch.domain.access.DataClass;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules of the schema, asked of PostgreSQL's catalogue. Each question is also asked of a schema that breaks every rule, where it
 * must find something.
 */
class SchemaIT extends OnTheServer {

    private static final String PRODUCT = "public";
    private static final String BROKEN = "broken";
    private static final String NOT_ALLOWED = "42501";
    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

    /** A partition has what its table has. */
    private static final String REFERENCES_WITHOUT_FOREIGN_KEY = """
            select t.relname || '.' || c.attname
            from pg_class t join pg_attribute c on c.attrelid = t.oid
            where t.relnamespace = ?::regnamespace and t.relkind in ('r', 'p') and not t.relispartition and c.atttypid = 'uuid'::regtype and c.attname <> 'id'
                and not exists (
                    select from pg_constraint f where f.contype = 'f' and f.conrelid = t.oid and c.attnum = any (f.conkey))""";

    /** Without the columns that say who did something: an account is never deleted, so nobody looks for the rows that name it. */
    private static final String FOREIGN_KEYS_WITHOUT_INDEX = """
            select t.relname || '.' || c.attname
            from pg_constraint f
                join pg_class t on t.oid = f.conrelid
                join pg_attribute c on c.attrelid = f.conrelid and c.attnum = f.conkey[1]
            where f.contype = 'f' and f.connamespace = ?::regnamespace and f.confrelid <> 'account'::regclass
                and not exists (
                    select from pg_index i
                    where i.indrelid = f.conrelid and i.indkey[0] = f.conkey[1]
                        and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', c.attname)))""";

    private static final String LOGS_THAT_CAN_BE_CHANGED = """
            select relname from pg_class
            where relnamespace = ?::regnamespace and relkind in ('r', 'p') and relname ~ '_(event|change)$'
                and (has_table_privilege('heatwatch_app', oid, 'update, delete, truncate')
                    or has_any_column_privilege('heatwatch_app', oid, 'update'))""";

    private static final String SCHEMAS_THAT_CAN_BE_CHANGED = """
            select nspname from pg_namespace where nspname = ? and has_schema_privilege('heatwatch_app', oid, 'create')""";

    private static final String MISSING_GUARDS = """
            select name from (values
                ('registration', 'u', 'UNIQUE (training_id, person_id)'),
                ('training_mark', 'p', 'PRIMARY KEY (session_id, registration_id)'),
                ('enrolment', 'u', 'UNIQUE (youth_id, cohort_id)'),
                ('cohort_mark', 'p', 'PRIMARY KEY (session_id, enrolment_id)'),
                ('trainer_assignment', 'x', 'EXCLUDE USING gist (person_id WITH =, during WITH &&) WHERE (holds)')) guard (name, kind, text)
            where not exists (
                select from pg_constraint c join pg_class t on t.oid = c.conrelid
                where t.relnamespace = ?::regnamespace and t.relname = guard.name
                    and c.contype = guard.kind::"char" and pg_get_constraintdef(c.oid) = guard.text)""";

    /** Of the tables of programs, cohorts and youths, and of those that refer to them. A partition has its columns from its table. */
    private static final String COLUMNS_WITHOUT_DATA_CLASS = """
            with recursive zone as (
                select oid from pg_class where relkind in ('r', 'p') and relname ~ '^(youth|program|cohort)'
                union
                select f.conrelid from zone join pg_constraint f on f.confrelid = zone.oid and f.contype = 'f')
            select t.relname || '.' || c.attname
            from zone join pg_class t on t.oid = zone.oid join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
            where t.relnamespace = ?::regnamespace and not t.relispartition
                and coalesce(col_description(t.oid, c.attnum), '') <> all (string_to_array(?, ','))""";

    /** Of who a youth is, where she is and what was said of her nothing but ciphertext or a hash is kept. */
    private static final String COLUMNS_IN_THE_CLEAR = """
            select t.relname || '.' || c.attname
            from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
            where t.relnamespace = ?::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
                and col_description(t.oid, c.attnum) in ('IDENTITY', 'CONTACT', 'LOCATION', 'NOTE') and c.atttypid <> 'bytea'::regtype""";

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @BeforeEach
    void a_schema_that_breaks_every_rule() throws Exception {
        asOwner("create schema broken");
        asOwner("create table broken.registration (training_id uuid, person_id uuid references public.person, state text check (state in ('OLD')))");
        asOwner("create table broken.training_mark (session_id uuid references public.roll, registration_id uuid)");
        asOwner("create table broken.roll_change (act text)");
        asOwner("create table broken.youth_hobby (hobby text, since text)");
        asOwner("comment on column broken.youth_hobby.since is 'secret'");
        asOwner("create table broken.youth_friend (name text, met_at bytea)");
        asOwner("comment on column broken.youth_friend.name is 'IDENTITY'");
        asOwner("comment on column broken.youth_friend.met_at is 'LOCATION'");
        asOwner("grant update (act) on broken.roll_change to heatwatch_app");
        asOwner("grant create on schema broken to heatwatch_app");
    }

    @AfterEach
    void drop_it() throws Exception {
        asOwner("drop schema broken cascade");
    }

    @Test
    void a_column_that_names_a_record_is_a_foreign_key() throws Exception {
        assertEquals(Set.of("registration.training_id", "training_mark.registration_id"), find(REFERENCES_WITHOUT_FOREIGN_KEY, BROKEN));
        assertEquals(Set.of(
                "access_event.subject", // a record of any table
                "access_event.command_id", // an event may leave no receipt: a denial, or a command within another
                "command_receipt.command_id", // the command's own row
                "youth_access_event.subject", // as above
                "youth_access_event.command_id", // as above
                "youth_access_event.account_id", // neither is ever deleted, and each act would lock its row
                "youth_access_event.agency_id",
                "youth_access_subject.event_id", // written with the event, in one statement
                "youth_access_unsealed.event_id", // as well
                "youth_access_link.event_id", // whether it is still there is what the chain tells
                "training_change.command_id", // as access_event's
                "session_change.command_id", // as well
                "person_rekey.row_id", // a row of any table, which may be gone
                "session_off.former_session", // it is gone
                "session_change.session_id"), // it may be gone
                find(REFERENCES_WITHOUT_FOREIGN_KEY, PRODUCT));
    }

    @Test
    void the_rows_that_name_a_record_are_found_by_an_index() throws Exception {
        assertEquals(Set.of("registration.person_id", "training_mark.session_id"), find(FOREIGN_KEYS_WITHOUT_INDEX, BROKEN));
        assertEquals(Set.of(), find(FOREIGN_KEYS_WITHOUT_INDEX, PRODUCT));
    }

    @Test
    void a_stored_enum_is_checked_to_be_one_of_its_values() throws Exception {
        assertEquals(Set.of("registration.state"), unchecked(BROKEN, Map.of("registration.state", Set.of("OLD", "NEW"))));
        assertEquals(Set.of("roll.state", // one that isn't started has no row
                "cohort_roll.state", // as well
                "mark_change.source", // not by an episode, which a youth has
                "cohort_mark_change.source", // neither at the door nor from paper
                "planned_absence.status", // she is absent, or nothing is said
                "program_access.relation", "cohort_access.relation", "youth_access.relation"), // views
                unchecked(PRODUCT, enumColumns()));
    }

    @Test
    void a_column_of_the_youth_zone_names_its_data_class() throws Exception {
        String classes = Arrays.stream(DataClass.values()).map(DataClass::name).collect(Collectors.joining(","));
        assertEquals(Set.of("youth_hobby.hobby", "youth_hobby.since"), find(COLUMNS_WITHOUT_DATA_CLASS, BROKEN, classes));
        assertEquals(Set.of(), find(COLUMNS_WITHOUT_DATA_CLASS, PRODUCT, classes));
    }

    @Test
    void who_she_is_where_and_what_was_said_of_her_is_stored_sealed() throws Exception {
        assertEquals(Set.of("youth_friend.name"), find(COLUMNS_IN_THE_CLEAR, BROKEN));
        assertEquals(Set.of(), find(COLUMNS_IN_THE_CLEAR, PRODUCT));
    }

    @Test
    void what_must_never_happen_is_refused_by_the_database() throws Exception {
        assertEquals(Set.of("registration", "training_mark", "enrolment", "cohort_mark", "trainer_assignment"), find(MISSING_GUARDS, BROKEN));
        assertEquals(Set.of(), find(MISSING_GUARDS, PRODUCT));
    }

    @Test
    void the_application_can_only_add_to_the_logs() throws Exception {
        assertEquals(Set.of("roll_change"), find(LOGS_THAT_CAN_BE_CHANGED, BROKEN));
        assertEquals(Set.of(), find(LOGS_THAT_CAN_BE_CHANGED, PRODUCT));
        for (String log : Set.of("access_event", "registration_change", "session_change", "roll_change", "mark_change", "enrolment_change", "cohort_roll_change",
                "cohort_change", "cohort_mark_change", "waitlist_change", "ledger_line_change", "youth_access_event")) {
            assertNotAllowed("update " + log + " set at = at");
            assertNotAllowed("delete from " + log);
            assertNotAllowed("truncate " + log);
        }
        assertNotAllowed("delete from ledger_line");
        assertNotAllowed("update attestation set signed_at = signed_at");
        assertNotAllowed("update attestation_text set content = content");
    }

    @Test
    void the_application_can_not_change_the_schema() throws Exception {
        assertEquals(Set.of(BROKEN), find(SCHEMAS_THAT_CAN_BE_CHANGED, BROKEN));
        assertEquals(Set.of(), find(SCHEMAS_THAT_CAN_BE_CHANGED, PRODUCT));
        assertNotAllowed("create table extra ()");
        assertNotAllowed("create temporary table extra ()");
        assertNotAllowed("drop table training_mark");
        assertNotAllowed("alter table training_mark disable trigger all");
        assertNotAllowed("delete from flyway_schema_history");
        assertNotAllowed("set role heatwatch_owner");
    }

    /** Every column in which Hibernate stores an enum, with the values it may have. */
    private Map<String, Set<String>> enumColumns() {
        var columns = new TreeMap<String, Set<String>>();
        entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            entity.forEachSelectable((index, column) -> addEnum(columns, column));
            entity.getIdentifierMapping().forEachSelectable((index, column) -> addEnum(columns, column));
        });
        return columns;
    }

    private static void addEnum(Map<String, Set<String>> columns, SelectableMapping column) {
        Class<?> type = column.getJdbcMapping().getJavaTypeDescriptor().getJavaTypeClass();
        if (type.isEnum()) {
            columns.put(column.getContainingTableExpression() + '.' + column.getSelectionExpression(),
                    Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).collect(Collectors.toSet()));
        }
    }

    private static Set<String> unchecked(String schema, Map<String, Set<String>> columns) throws Exception {
        var findings = new TreeSet<String>();
        for (var column : columns.entrySet()) {
            String[] name = column.getKey().split("\\.");
            Set<Set<String>> checked = find("""
                    select pg_get_constraintdef(k.oid)
                    from pg_constraint k
                        join pg_class t on t.oid = k.conrelid
                        join pg_attribute c on c.attrelid = t.oid and k.conkey = array[c.attnum]
                    where k.contype = 'c' and t.relnamespace = ?::regnamespace and t.relname = ? and c.attname = ?""",
                    schema, name[0], name[1]).stream().map(SchemaIT::quoted).collect(Collectors.toSet());
            if (!checked.contains(column.getValue())) {
                findings.add(column.getKey());
            }
        }
        return findings;
    }

    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(word -> word.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> find(String question, String... parameters) throws Exception {
        try (Connection connection = owner().getConnection(); PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var findings = new TreeSet<String>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    findings.add(rows.getString(1));
                }
            }
            return findings;
        }
    }

    private static void asOwner(String sql) throws Exception {
        execute(owner(), sql);
    }

    private static void assertNotAllowed(String sql) throws Exception {
        DataSource application = InitialContext.doLookup("java:jboss/datasources/HeatWatch");
        assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> execute(application, sql), sql).getSQLState(), sql);
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource owner() throws Exception {
        return InitialContext.doLookup("java:jboss/datasources/HeatWatchOwner");
    }
}
