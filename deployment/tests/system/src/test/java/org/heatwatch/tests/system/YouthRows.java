package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;

/** Rows of the youth zone, without the way through its use cases. */
@ApplicationScoped
@Transactional
public class YouthRows {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    /** One of whom only her code can be read. */
    public YouthId aYouth(AccountId by) {
        YouthId id = YouthId.next();
        entities.createNativeQuery("""
                insert into youth (id, code, name_sealed, goes_by_sealed, birth_date_sealed, created_at, created_by, version)
                values (:id, :code, '', '', '', now(), :by, 0)""")
                .setParameter("id", id.value())
                .setParameter("code", code(id).value())
                .setParameter("by", by.value())
                .executeUpdate();
        return id;
    }

    /** The same each time, and hers alone. */
    public YouthCode code(YouthId youth) {
        return YouthCode.random(new Random(youth.value().getLeastSignificantBits()));
    }

    public AccountId anAccount(Role role, String name) {
        AccountId id = AccountId.next();
        entities.persist(new Account(id, "user-" + UUID.randomUUID(), name, null, null, Set.of(role), Instant.now()));
        return id;
    }

    /** One of a program in the hands of this coordinator. */
    public CohortId aCohortOf(AccountId coordinator) {
        UUID program = UUID.randomUUID();
        UUID[] two = {anAccount(Role.ADMINISTRATOR, "Kim Lee").value(), anAccount(Role.ADMINISTRATOR, "Ida Moss").value()};
        CohortId cohort = CohortId.next();
        execute("insert into program (id, name, name_key, created_at, created_by, version) values (:program, :name, :name, now(), :by, 0)",
                Map.of("program", program, "name", "Program " + program, "by", two[0]));
        execute("""
                insert into program_coordinator (id, program_id, account_id, reason, state, asked_at, asked_by, decided_at, decided_by, version)
                values (:id, :program, :coordinator, 'hers', 'CONFIRMED', :at, :by, :at, :second, 0)""",
                Map.of("id", UUID.randomUUID(), "program", program, "coordinator", coordinator.value(), "at", Instant.parse("2026-01-01T00:00:00Z"),
                        "by", two[0], "second", two[1]));
        execute("""
                insert into cohort (id, program_id, name, zone, capacity, meets_on, meets_at, first_on, last_on, created_at, created_by, version)
                values (:id, :program, 'Spring', 'America/Los_Angeles', 10, 'SATURDAY', '10:00', date '2026-01-03', date '2027-12-18', now(), :by, 0)""",
                Map.of("id", cohort.value(), "program", program, "by", two[0]));
        execute("insert into completion_rule (cohort_id, version, sessions, unexcused, at, account_id) values (:cohort, 1, 9, 3, now(), :by)",
                Map.of("cohort", cohort.value(), "by", two[0]));
        return cohort;
    }

    public void enrol(YouthId youth, CohortId cohort) {
        execute("""
                insert into enrolment (id, youth_id, cohort_id, state, joined_on, since, version)
                values (:id, :youth, :cohort, 'ACTIVE', date '2026-01-03', date '2026-01-03', 0)""",
                Map.of("id", UUID.randomUUID(), "youth", youth.value(), "cohort", cohort.value()));
    }

    public void facilitates(AccountId facilitator, CohortId cohort) {
        execute("""
                insert into cohort_facilitator (id, cohort_id, account_id, opens_at, assigned_by, version)
                values (:id, :cohort, :account, timestamptz '2026-01-01Z', :account, 0)""",
                Map.of("id", UUID.randomUUID(), "cohort", cohort.value(), "account", facilitator.value()));
    }

    /** None of her programs is in her hands from now on. */
    public void coordinatesNoMore(AccountId coordinator) {
        execute("""
                update program_coordinator set state = 'ENDED', ended_at = :at, ended_by = asked_by, end_reason = 'She has left' where account_id = :account""",
                Map.of("at", Instant.now(), "account", coordinator.value()));
    }

    public long lettersOfEmergencyTo(AccountId account) {
        return (Long) entities.createNativeQuery("select count(*) from outbox_message where kind = 'EMERGENCY_ACCESS' and account_id = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
    }

    private void execute(String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
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
