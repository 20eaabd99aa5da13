package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.reporting.Measure;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.program.AskRide;
import org.heatwatch.service.program.KeepRides;
import org.heatwatch.service.program.KeepWaitlist;
import org.heatwatch.service.program.WaitNewYouth;

/** Adds rows to each list of the youth zone in which something of the access matrix's cohort stands. */
@ApplicationScoped
@Transactional
public class FullYouthZone {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Cohorts cohorts;

    @Inject
    private KeepWaitlist waitlists;

    @Inject
    private KeepRides rides;

    /**
     * As this coordinator of the program.
     *
     * @param ids of the cohort and what is in it, by their names in the matrix
     * @param from so many were added before
     */
    public void adds(Map<String, String> ids, AccountId coordinator, int from, int to) {
        cohorts.as(coordinator, Role.COORDINATOR);
        change("update cohort set capacity = 100 where id = ?1", id(ids, "cohort"));
        change("insert into publication (through, at) values ('2025-12-31', now()) on conflict do nothing");
        for (int i = from; i < to; i++) {
            toProgram(ids, coordinator.value());
            toCohort(ids, coordinator.value(), i);
            toSession(ids, coordinator.value());
            toYouth(ids, coordinator.value(), i);
        }
    }

    private void toProgram(Map<String, String> ids, UUID account) {
        var program = new ProgramId(id(ids, "program"));
        UUID another = cohorts.aCohort(program, 5).value();
        cohorts.aTemplate(program, 2);
        entities.flush();
        for (Measure each : Measure.values()) {
            change("insert into published_figure (id, program_id, year, cohort_id, measure, count, shown, through) "
                    + "values (gen_random_uuid(), ?1, 2025, ?2, ?3, 0, 'EXACT', '2025-12-31')", program.value(), another, each.name());
        }
        change("insert into meeting_point (id, program_id, name, directions, retired, created_at, created_by, version) "
                + "values (gen_random_uuid(), ?1, 'Lakeside Station', '', false, now(), ?2, 0)", program.value(), account);
    }

    private void toCohort(Map<String, String> ids, UUID account, int i) {
        var cohort = new CohortId(id(ids, "cohort"));
        YouthCode code = cohorts.enrolled("Tamsin Ardell " + i, cohort);
        EnrolmentId enrolment = entities.createQuery("select e.id from Enrolment e join Youth y on y.id = e.youth where y.code = :code", EnrolmentId.class)
                .setParameter("code", code).getSingleResult();
        rides.ask(new AskRide(CommandId.next(), cohort, new CohortSessionId(id(ids, "coming")), RideId.next(), enrolment,
                new MeetingPointId(id(ids, "point")), LocalTime.of(9, 0)));
        waitlists.waitNew(new WaitNewYouth(CommandId.next(), new CohortId(id(ids, "waitlist")), WaitlistPlaceId.next(), YouthId.next(),
                new YouthIdentity("Corin Vesper " + i, "", cohorts.today().minusYears(16)), WaitlistPriority.IN_TURN, cohorts.today(), true));
        entities.flush();
        change("insert into completion_rule (cohort_id, version, sessions, unexcused, at, account_id) values (?1, ?2, 1, 0, now(), ?3)", cohort.value(),
                100 + i, account);
        change("insert into cohort_facilitator (id, cohort_id, account_id, opens_at, assigned_by, version) values (gen_random_uuid(), ?1, ?2, now(), ?3, 0)",
                cohort.value(), cohorts.aFacilitator().value(), account);
        change("insert into cohort_session (id, cohort_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, state, topic, version) "
                + "select gen_random_uuid(), cohort_id, 100 + ?2, start_local + make_interval(days => 100 + ?2), end_local + make_interval(days => 100 + ?2), "
                + "zone, starts_at + make_interval(days => 100 + ?2), ends_at + make_interval(days => 100 + ?2), minutes, state, topic, 0 "
                + "from cohort_session where id = ?1", id(ids, "session"), i);
    }

    private void toSession(Map<String, String> ids, UUID account) {
        UUID session = id(ids, "session");
        change("insert into cohort_change (id, cohort_id, session_id, act, from_start, reason, ended_on, ends_on, at, account_id) "
                + "select gen_random_uuid(), cohort_id, id, 'DROPPED', start_local, 'Rain', current_date, current_date, now(), ?2 "
                + "from cohort_session where id = ?1", session, account);
        UUID speaker = UUID.randomUUID();
        change("insert into speaker (id, program_id, name, organization, email, phone, created_at, created_by, version) "
                + "values (?1, ?2, 'Odile Marchetti', '', '', '555 0100', now(), ?3, 0)", speaker, id(ids, "program"), account);
        change("insert into speaker_visit (id, session_id, speaker_id, topic, state, version) values (gen_random_uuid(), ?1, ?2, '', 'ASKED', 0)", session,
                speaker);
        change("insert into ledger_line (id, session_id, kind, what, how_many, cents, receipts, struck_out, version) "
                + "values (gen_random_uuid(), ?1, 'MEAL', 'Sandwiches', 1, 100, 0, false, 0)", session);
        change("insert into ledger_line_change (line_id, version, kind, what, how_many, cents, receipts, struck_out, at, account_id) "
                + "select ?1, max(version) + 1, 'MEAL', 'Sandwiches', 1, 100, 0, false, now(), ?2 from ledger_line_change where line_id = ?1", id(ids, "line"),
                account);
    }

    private void toYouth(Map<String, String> ids, UUID account, int i) {
        UUID youth = id(ids, "youthId");
        change("insert into status_episode (id, youth_id, kind, from_day, until_day, taken_back, noted_at, noted_by, version) "
                + "values (gen_random_uuid(), ?1, 'IN_HOSPITAL', date '2020-01-01' + ?2, date '2020-01-01' + ?2, false, now(), ?3, 0)", youth, 2 * i, account);
        change("insert into enrolment_change (enrolment_id, version, state, on_day, at, account_id) values (?1, ?2, 'ACTIVE', current_date, now(), ?3)",
                id(ids, "enrolment"), 100L + i, account);
        change("insert into youth_statement (id, youth_id, state, hearing, link_hash, link_until, given_at, given_by, changed_at, version) "
                + "values (gen_random_uuid(), ?1, 'WITHDRAWN', current_date, uuid_send(gen_random_uuid()), current_date, now(), ?2, now(), 0)", youth, account);
        change("insert into follow_up_call (id, session_id, enrolment_id, called_on, outcome, at, account_id) "
                + "values (gen_random_uuid(), ?1, ?2, current_date, 'NO_ANSWER', now(), ?3)", id(ids, "session"), id(ids, "enrolment"), account);
    }

    private static UUID id(Map<String, String> ids, String name) {
        return UUID.fromString(ids.get(name));
    }

    private void change(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        IntStream.range(0, values.length).forEach(i -> query.setParameter(i + 1, values[i]));
        query.executeUpdate();
    }
}
