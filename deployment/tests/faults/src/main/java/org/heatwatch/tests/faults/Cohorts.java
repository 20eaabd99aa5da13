package org.heatwatch.tests.faults;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Authenticator;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/** A program with cohorts of two facilitators each. Its people are enrolled by the product's own page, so that their names are sealed. */
final class Cohorts {

    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");
    private static final int PARTICIPANTS = 15;
    private static final int SECRET_BYTES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Site site;
    private final LocalDate today = LocalDate.now(COUNTY);
    private final UUID agency = UUID.randomUUID();
    private final UUID program = UUID.randomUUID();
    private final List<Cohort> cohorts = new ArrayList<>();
    private int sessions;

    /** One who may enter the youth zone with this app. */
    record Member(Account account, UUID id, Authenticator app) {}

    record Cohort(UUID id, List<UUID> enrolments, Member first, Member second) {}

    Cohorts(Site site, int count) throws IOException, InterruptedException, SQLException {
        this.site = site;
        try (Connection owner = site.product().ownerConnection()) {
            Visitor coordinator = open(owner);
            for (int i = 0; i < count; i++) {
                cohorts.add(cohort(owner, coordinator, i));
            }
        }
    }

    List<Cohort> all() {
        return cohorts;
    }

    /** One more session of today for this cohort, whose roll is open. */
    UUID session(Cohort cohort) throws SQLException {
        UUID session = UUID.randomUUID();
        OffsetDateTime from = today.atTime(10, 0).atZone(COUNTY).toOffsetDateTime();
        try (Connection owner = site.product().ownerConnection()) {
            SqlRows.change(owner, """
                    insert into cohort_session (id, cohort_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, state, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 120, 'PLANNED', 0)""",
                    session, cohort.id(), ++sessions, today.atTime(10, 0), today.atTime(12, 0), COUNTY.getId(), from, from.plusHours(2));
            SqlRows.change(owner, "insert into cohort_roll (session_id, state, version) values (?, 'OPEN', 0)", session);
        }
        return session;
    }

    /** @return the program's coordinator, signed in */
    private Visitor open(Connection owner) throws IOException, InterruptedException, SQLException {
        Member asks = member(owner, "ADMINISTRATOR", "Priya Raman");
        Member confirms = member(owner, "ADMINISTRATOR", "Noor Haddad");
        SqlRows.change(owner, "insert into agency (id, name, name_key, discipline, created_at, version) values (?, 'Shelter', 'shelter', 'COMMUNITY', now(), 0)",
                agency);
        SqlRows.change(owner, """
                insert into mou (id, agency_id, starts_on, ends_on, opens_at, ends_at, kind, content, filed_at, filed_by, version)
                values (gen_random_uuid(), ?, current_date - 9, current_date + 9, now() - interval '9 days', now() + interval '9 days', 'PDF', '%PDF-', now(), ?, 0)""",
                agency, asks.id());
        SqlRows.change(owner, "insert into attestation_text (version, content, published_at, published_by) values (1, 'I name nobody.', now(), ?)", asks.id());
        SqlRows.change(owner, "insert into program (id, name, name_key, created_at, created_by, version) values (?, 'Saturdays', 'saturdays', now(), ?, 0)",
                program, asks.id());
        Member coordinator = letIn(owner, member(owner, "COORDINATOR", "Darnell Whitaker"));
        SqlRows.change(owner, """
                insert into program_coordinator (id, program_id, account_id, reason, state, asked_at, asked_by, decided_at, decided_by, version)
                values (gen_random_uuid(), ?, ?, 'She built it up', 'CONFIRMED', now(), ?, now(), ?, 0)""",
                program, coordinator.id(), asks.id(), confirms.id());
        Visitor visitor = new Visitor(site.product()::address, PATIENCE);
        visitor.signIn(coordinator.account().username(), Account.PASSWORD, coordinator.app());
        return visitor;
    }

    private Cohort cohort(Connection owner, Visitor coordinator, int number) throws IOException, InterruptedException, SQLException {
        UUID id = UUID.randomUUID();
        SqlRows.change(owner, """
                insert into cohort (id, program_id, name, zone, capacity, meets_on, meets_at, first_on, last_on, created_at, created_by, version)
                select ?, ?, ?, ?, ?, 'SATURDAY', '10:00', ?, ?, now(), created_by, 0 from program where id = ?""",
                id, program, "Cohort " + number, COUNTY.getId(), PARTICIPANTS, today, today, program);
        SqlRows.change(owner, "insert into completion_rule (cohort_id, version, sessions, unexcused, at, account_id) select id, 1, 1, 0, now(), created_by "
                + "from cohort where id = ?", id);
        for (int i = 0; i < PARTICIPANTS; i++) {
            enrol(coordinator, id, PARTICIPANTS * number + i);
        }
        List<UUID> enrolments = SqlRows.of(owner, "select id from enrolment where cohort_id = ?", row -> row.getObject(1, UUID.class), id);
        return new Cohort(id, enrolments, facilitator(owner, id, "Imani " + number), facilitator(owner, id, "Rosa " + number));
    }

    private void enrol(Visitor coordinator, UUID cohort, int number) throws IOException, InterruptedException {
        Form form = Form.of(coordinator.get("/program/enrol?cohort=" + cohort), "enrol")
                .with("name", "Participant N" + number).with("born", today.minusYears(15).minusDays(number).toString());
        Answer answer = coordinator.submit(form);
        if (!answer.page().text().contains("Enrolled as")) {
            throw new IllegalStateException("not enrolled: " + answer.status() + " " + Pages.messages(answer));
        }
    }

    private Member facilitator(Connection owner, UUID cohort, String name) throws SQLException {
        Member member = letIn(owner, member(owner, "FACILITATOR", name));
        SqlRows.change(owner, """
                insert into cohort_facilitator (id, cohort_id, account_id, opens_at, assigned_by, version)
                select gen_random_uuid(), id, ?, now(), created_by, 0 from cohort where id = ?""", member.id(), cohort);
        return member;
    }

    private Member member(Connection owner, String role, String name) throws SQLException {
        Account account = site.added(owner, role, name);
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        UUID id = SqlRows.of(owner, "select id from account where username = ?", row -> row.getObject(1, UUID.class), account.username()).get(0);
        SqlRows.change(owner, "insert into second_factor (account_id, secret, confirmed_at, last_step, version) values (?, ?, now(), 0, 0)", id, secret);
        return new Member(account, id, new Authenticator(secret));
    }

    /** Her agency has an agreement, and she has signed the form. */
    private Member letIn(Connection owner, Member member) throws SQLException {
        SqlRows.change(owner, "update person set agency_id = ? where id = ?", agency, member.account().person());
        SqlRows.change(owner, "insert into attestation (account_id, version, signed_as, signed_at, address) values (?, 1, ?, now(), '127.0.0.1')",
                member.id(), member.account().name());
        return member;
    }
}
