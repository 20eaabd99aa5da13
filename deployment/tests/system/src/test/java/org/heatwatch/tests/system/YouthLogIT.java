package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.LogCheck;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.service.platform.crypto.KeysState;
import org.heatwatch.service.platform.crypto.Purpose;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.reporting.JobQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of the youth zone: what each act leaves in it, and that nobody changes it unnoticed. */
class YouthLogIT extends OnTheServer {

    private static final Standing COMPLETE = new Standing(true, null, true, true, true, true);
    private static final String NOT_ALLOWED = "42501";

    @Inject
    YouthActs acts;

    @Inject
    YouthRows rows;

    @Inject
    Caller caller;

    @Inject
    Sealing sealing;

    @Inject
    JobQueries jobs;

    @Inject
    Heart heart;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owner;

    @Resource(lookup = "java:jboss/datasources/HeatWatch")
    DataSource application;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/exports")
    ManagedExecutorService another;

    private SignedIn facilitator;
    private YouthId youth;

    @BeforeEach
    void a_facilitator_a_youth_and_no_event_that_waits() {
        facilitator = signedIn(Role.FACILITATOR, COMPLETE);
        caller.is(facilitator, "192.0.2.9");
        youth = rows.aYouth(facilitator.account());
        heart.beats("SealLogJob");
    }

    @Test
    void a_read_leaves_one_event_that_says_who_of_which_agency_what_why_and_from_where() throws Exception {
        AgencyId agency = rows.anAgency();
        caller.is(new SignedIn(facilitator.account(), null, "Ana Ruiz", facilitator.roles(), new Standing(true, agency, true, true, false, true)), "192.0.2.9");

        acts.look(youth);

        assertEquals(List.of("YouthActs.look DONE FACILITATOR read " + agency + " 192.0.2.9 " + youth), events());
    }

    @Test
    void an_act_that_calls_others_leaves_one_event_with_a_row_for_each_youth() throws Exception {
        YouthId other = rows.aYouth(facilitator.account());

        acts.print(List.of(youth, other));

        assertEquals(List.of("YouthActs.print DONE FACILITATOR print null 192.0.2.9 " + youth + " " + other), events());
    }

    @Test
    void a_command_leaves_one_event_with_what_became_of_it_and_its_resend_none() throws Exception {
        var command = new YouthActs.Change(CommandId.next(), youth, false);
        acts.change(command);
        acts.change(command);
        acts.change(new YouthActs.Change(CommandId.next(), youth, true));

        assertEquals(List.of("YouthActs.change DONE FACILITATOR change null 192.0.2.9 " + youth,
                "YouthActs.change REFUSED FACILITATOR change null 192.0.2.9 " + youth), events());
        assertEquals(0, fixtures.left("access_event", command.id()));
        assertEquals(1, fixtures.left("youth_access_event", command.id()));
    }

    @Test
    void every_denial_leaves_its_event_without_a_relation() throws Exception {
        assertThrows(AccessDenied.class, () -> acts.lookWithoutRelation(youth));
        caller.is(new SignedIn(facilitator.account(), null, "Ana Ruiz", Set.of(Role.FACILITATOR), Standing.NONE), "192.0.2.9");
        assertThrows(StandingMissing.class, () -> acts.look(youth));
        caller.is(new SignedIn(facilitator.account(), null, "Ana Ruiz", Set.of(Role.TRAINER)), "192.0.2.9");
        assertThrows(AccessDenied.class, () -> acts.change(new YouthActs.Change(CommandId.next(), youth, false)));

        assertEquals(List.of("YouthActs.lookWithoutRelation DENIED null read null 192.0.2.9", "YouthActs.look DENIED null read null 192.0.2.9",
                "YouthActs.change DENIED null change null 192.0.2.9"), events());
        assertEquals(3, count("select count(*) from youth_access_event where outcome = 'DENIED' and subject = '" + youth + "'"));
    }

    @Test
    void what_an_act_calls_is_asked_its_own_permission() throws Exception {
        acts.lookAndChange(youth);
        caller.is(new SignedIn(facilitator.account(), null, "Ana Ruiz", Set.of(Role.COURT_LIAISON), COMPLETE), "192.0.2.9");

        assertThrows(AccessDenied.class, () -> acts.lookAndChange(youth));
    }

    @Test
    void an_act_that_a_broken_rule_undid_leaves_nothing() throws Exception {
        assertThrows(EJBException.class, () -> acts.breakRule());
        assertEquals(List.of(), events());
    }

    @Test
    void an_act_whose_event_cannot_be_written_fails() throws Exception {
        for (String table : List.of("youth_access_event", "youth_access_subject", "youth_access_unsealed")) {
            asOwner("revoke insert on " + table + " from heatwatch_app");
            try {
                assertThrows(RuntimeException.class, () -> acts.look(youth), table);
                assertThrows(RuntimeException.class, () -> acts.change(new YouthActs.Change(CommandId.next(), youth, false)), table);
            } finally {
                asOwner("grant insert on " + table + " to heatwatch_app");
            }
        }
        assertEquals(List.of(), events());
        assertEquals(0, count("select version from youth where id = '" + youth + "'"));
    }

    @Test
    void without_the_county_key_every_act_of_the_zone_is_denied_to_all_alike_and_the_rest_goes_on() throws Exception {
        String key = System.getProperty("env.HEATWATCH_COUNTY_KEY");
        System.setProperty("env.HEATWATCH_COUNTY_KEY", "");
        try {
            sealing.begin();
            assertEquals(KeysState.NO_COUNTY_KEY, sealing.state());
            assertEquals(AccessDenied.class, assertThrows(AccessDenied.class, () -> acts.look(youth)).getClass());
            assertEquals(AccessDenied.class, assertThrows(AccessDenied.class, () -> acts.look(YouthId.next())).getClass());
            assertEquals(List.of(), events());
            assertEquals(2, count("select count(*) from access_event where outcome = 'DENIED' and account_id = '" + facilitator.account() + "'"));
            heart.beats("SealLogJob");
            fixtures.asAdministrator();
            assertEquals(KeysState.NO_COUNTY_KEY, jobs.keys());
        } finally {
            System.setProperty("env.HEATWATCH_COUNTY_KEY", key);
            sealing.begin();
        }
        assertEquals(KeysState.OPEN, jobs.keys());
        caller.is(facilitator, "192.0.2.9");
        assertEquals("seen", acts.look(youth));
    }

    @Test
    void the_application_can_only_add_to_the_log_and_to_no_month_of_it_directly() throws Exception {
        for (String log : List.of("youth_access_event", "youth_access_subject", "youth_access_link", "destroyed_key")) {
            for (String privilege : List.of("update", "delete", "truncate")) {
                assertEquals(0, count("select has_table_privilege('heatwatch_app', '" + log + "', '" + privilege + "')::int"), log + privilege);
            }
        }
        assertEquals(0, count("""
                select count(*) from pg_inherits i
                where i.inhparent in ('youth_access_event'::regclass, 'youth_access_subject'::regclass)
                    and has_table_privilege('heatwatch_app', i.inhrelid, 'select, insert, update, delete, truncate')"""));
        SQLException refused = assertThrows(SQLException.class, () -> {
            try (Connection connection = application.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("delete from youth_access_event_other");
            }
        });
        assertEquals(NOT_ALLOWED, refused.getSQLState());
    }

    @Test
    void there_is_a_month_of_the_log_for_three_months_ahead_and_what_has_none_finds_a_place() throws Exception {
        clock.moveTo(Instant.parse("2031-11-30T23:00:00Z"));
        acts.look(youth);
        assertEquals(1, count("select count(*) from youth_access_event_other where account_id = '" + facilitator.account() + "'"));

        clock.moveTo(Instant.parse("2032-01-15T12:00:00Z"));
        heart.beats("LogMonthsJob");
        heart.beats("LogMonthsJob");
        acts.look(youth);
        clock.moveTo(Instant.parse("2032-04-30T23:59:59Z"));
        acts.look(youth);

        for (String month : List.of("2032_01", "2032_04")) {
            assertEquals(1, count("select count(*) from youth_access_event_" + month + " where account_id = '" + facilitator.account() + "'"));
            assertEquals(1, count("select count(*) from youth_access_subject_" + month + " where youth_id = '" + youth + "'"));
        }
        heart.beats("SealLogJob");
        assertEquals(List.of(), findings());
    }

    @Test
    void an_act_that_commits_after_younger_ones_gets_its_place_too_and_each_only_one() throws Exception {
        var written = new CountDownLatch(1);
        var commits = new CountDownLatch(1);
        Future<?> late = another.submit(() -> rows.inOneTransaction(() -> {
            caller.is(facilitator, "192.0.2.10");
            acts.look(youth);
            written.countDown();
        }, commits));
        written.await();
        acts.look(youth);
        heart.beats("SealLogJob");
        commits.countDown();
        late.get();
        heart.beats("SealLogJob");
        heart.beats("SealLogJob");

        assertEquals(List.of("192.0.2.9", "192.0.2.10"), texts("""
                select e.address from youth_access_link l join youth_access_event e on e.at = l.event_at and e.id = l.event_id
                where e.account_id = '%s' order by l.link""".formatted(facilitator.account())));
        assertEquals(0, count("select count(*) from youth_access_unsealed"));
        assertEquals(List.of(), findings());
    }

    @Test
    void nodes_that_seal_at_once_give_no_event_two_places() throws Exception {
        for (int i = 0; i < 40; i++) {
            acts.look(youth);
        }
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(another.submit(() -> heart.beats("SealLogJob")));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
        assertEquals(40, count("""
                select count(*) from youth_access_link l join youth_access_event e on e.at = l.event_at and e.id = l.event_id
                where e.account_id = '%s'""".formatted(facilitator.account())));
        assertEquals(List.of(), findings());
    }

    @Test
    void whoever_changes_a_row_is_found_out() throws Exception {
        String event = sealedEvent();
        String id = event.substring(0, 36);

        assertEquals(List.of("altered: event " + event), findings("update youth_access_event set address = '192.0.2.77' where id = '" + id + "'"));
        assertEquals(List.of("altered: event " + event), findings("update youth_access_event set account_id = null where id = '" + id + "'"));
        assertEquals(List.of("altered: event " + event), findings("delete from youth_access_subject where event_id = '" + id + "'"));
        assertEquals(List.of("altered: event " + event), findings("update youth_access_subject set youth_id = '" + rows.aYouth(facilitator.account())
                + "' where event_id = '" + id + "'"));
        assertEquals(List.of("altered: event " + event), findings("update youth_access_event set mac = mac || '\\x00' where id = '" + id + "'"));
    }

    @Test
    void whoever_removes_a_row_is_found_out() throws Exception {
        String first = sealedEvent();
        String event = sealedEvent();
        String id = event.substring(0, 36);
        sealedEvent();
        long link = count("select link from youth_access_link where event_id = '" + id + "'");
        String[] gone = {"delete from youth_access_subject where event_id = '" + id + "'", "delete from youth_access_event where id = '" + id + "'"};

        assertEquals(List.of("missing: event " + event + ", which link " + link + " names"), findings(gone));
        assertEquals(List.of("missing: links " + link + " to " + link),
                findings(gone[0], gone[1], "delete from youth_access_link where link = " + link));
        List<String> cutOff = findings("delete from youth_access_link where link >= " + link, gone[0], gone[1]);
        assertEquals(List.of("missing: links %d to %d, the end of the chain".formatted(link, link + 1)), cutOff.stream().limit(1).toList());
        assertTrue(cutOff.stream().noneMatch(line -> line.contains(first)), cutOff::toString);
    }

    @Test
    void whoever_adds_a_row_is_found_out() throws Exception {
        String id = sealedEvent().substring(0, 36);
        UUID forged = UUID.randomUUID();
        String insert = """
                insert into youth_access_event select '%s', at, account_id, agency_id, act, outcome, relation, purpose, subject, command_id, address, mac
                from youth_access_event where id = '%s'""".formatted(forged, id);

        assertEquals(1, findings(insert).stream().filter(line -> line.startsWith("added: event " + forged)).count());
        assertEquals(1, findings(insert, """
                insert into youth_access_link select max(link) + 1, (select at from youth_access_event where id = '%s'), '%s', '\\x00' from youth_access_link"""
                .formatted(forged, forged)).stream().filter(line -> line.startsWith("altered: event " + forged)).count());
    }

    @Test
    void whoever_swaps_two_rows_is_found_out() throws Exception {
        String one = sealedEvent();
        String other = sealedEvent();
        long link = count("select link from youth_access_link where event_id = '" + one.substring(0, 36) + "'");

        List<String> found = findings("alter table youth_access_link drop constraint youth_access_link_event_at_event_id_key", """
                update youth_access_link l set event_id = o.event_id, event_at = o.event_at
                from youth_access_link o where l.link in (%1$d, %1$d + 1) and o.link = 2 * %1$d + 1 - l.link""".formatted(link));

        assertEquals(List.of("altered: link %d, which names event %s".formatted(link, other), "altered: link %d, which names event %s".formatted(link + 1, one)), found);
    }

    @Test
    void whoever_writes_a_link_anew_that_was_anchored_is_found_out() throws Exception {
        String event = sealedEvent();
        long link = count("select link from youth_access_link where event_id = '" + event.substring(0, 36) + "'");

        assertEquals(List.of("altered: link %d, which names event %s".formatted(link, event), "altered: link %d isn't the one that was anchored".formatted(link)),
                findings("update youth_access_link set chain = '\\x00' where link = " + link));
    }

    @Test
    void whoever_keeps_an_event_out_of_the_chain_is_found_out() throws Exception {
        acts.look(youth);
        String event = texts("select id || ' of ' || to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') from youth_access_event where account_id = '"
                + facilitator.account() + "'").get(0);
        List<String> found;
        try (Connection connection = owner.getConnection()) {
            found = findings(connection, Instant.now().plus(Duration.ofMinutes(6)), "delete from youth_access_unsealed");
        }
        assertEquals(1, found.stream().filter(line -> line.startsWith("missing: the link of event " + event)).count());
    }

    /** @return its id and time, as the check names it */
    private String sealedEvent() throws Exception {
        acts.look(youth);
        heart.beats("SealLogJob");
        try (Connection connection = owner.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "select id, at from youth_access_event where account_id = ? order by at desc, id desc limit 1")) {
            statement.setObject(1, facilitator.account().value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1) + " of " + row.getObject(2, OffsetDateTime.class).toInstant();
            }
        }
    }

    /** What the check says when the owner of the tables has done this; afterwards it is undone. */
    private List<String> findings(String... tampering) throws Exception {
        try (Connection connection = owner.getConnection()) {
            return findings(connection, Instant.now(), tampering);
        }
    }

    private List<String> findings(Connection connection, Instant now, String... tampering) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String each : tampering) {
                statement.execute(each);
            }
            List<String> found = new ArrayList<>();
            new LogCheck(connection, sealing.key(Purpose.LOG), sealing.store(), found::add).check(now);
            return found;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** This test's events, the oldest first, each with its youths. */
    private List<String> events() throws Exception {
        return texts("""
                select concat_ws(' ', e.act, e.outcome, coalesce(e.relation, 'null'), e.purpose, coalesce(e.agency_id::text, 'null'), e.address,
                    (select string_agg(s.youth_id::text, ' ' order by s.youth_id) from youth_access_subject s where s.at = e.at and s.event_id = e.id))
                from youth_access_event e where e.account_id = '%s' order by e.at, e.id""".formatted(facilitator.account()));
    }

    private long count(String sql) throws Exception {
        return Long.parseLong(texts(sql).get(0));
    }

    private List<String> texts(String sql) throws Exception {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SignedIn signedIn(Role role, Standing standing) {
        return new SignedIn(fixtures.anAccount(Set.of(role)).id(), null, "Ana Ruiz", Set.of(role), standing);
    }
}
