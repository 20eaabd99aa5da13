package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.reporting.AuditQueries;
import org.heatwatch.service.reporting.AuditStanding;
import org.heatwatch.service.reporting.AuditedCohort;
import org.heatwatch.service.reporting.CohortAuditLine;
import org.heatwatch.service.reporting.CohortInvariant;
import org.heatwatch.tests.system.Saturdays.ACohort;
import org.junit.jupiter.api.Test;

/** Each night it is proved of cohorts, too, that what must always hold does. */
class CohortAuditIT extends OnTheServer {

    private static final Duration DAY = Duration.ofDays(1);

    /** Two o'clock in the morning in winter; each audit has a night of its own, later than those of every other test. */
    private static Instant night = Instant.parse("2094-01-02T10:00:00Z");

    @Inject
    AuditQueries audits;

    @Inject
    TakeCohortAttendance attendance;

    @Inject
    Saturdays saturdays;

    @Inject
    Trainings trainings;

    @Inject
    Heart heart;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    /** How one record of a cohort comes to break a rule, and how it is mended. */
    private enum Damage {
        A_SEAT_TOO_MANY(CohortInvariant.NO_COHORT_OVERBOOKING, "update cohort set capacity = 1 where id = :c", "update cohort set capacity = 15 where id = :c"),
        AN_OFFER_TOO_MANY(CohortInvariant.NO_COHORT_OVERBOOKING, """
                update cohort set capacity = 2 where id = :c;
                insert into waitlist_place (id, cohort_id, youth_id, state, priority, since, offer_until, version)
                    select gen_random_uuid(), cohort_id, youth_id, 'OFFERED', 'IN_TURN', current_date, now(), 0 from enrolment where id in (:e)""", """
                delete from waitlist_place where cohort_id = :c;
                update cohort set capacity = 15 where id = :c"""),
        ENROLLED_TWICE(CohortInvariant.NO_COHORT_DUPLICATES, """
                alter table enrolment drop constraint enrolment_youth_id_cohort_id_key;
                insert into enrolment (id, youth_id, cohort_id, state, joined_on, since, left_on, version)
                    select gen_random_uuid(), youth_id, cohort_id, 'WITHDRAWN', since, since, since, 0 from enrolment where id in (:e)""", """
                delete from enrolment where cohort_id = :c and state = 'WITHDRAWN';
                alter table enrolment add unique (youth_id, cohort_id)"""),
        CREDITED_TWICE(CohortInvariant.NO_COHORT_DUPLICATES, """
                drop index make_up_once;
                insert into make_up (id, session_id, enrolment_id, kind, done_on, credited_at, credited_by, version)
                    select gen_random_uuid(), session_id, enrolment_id, 'ONE_TO_ONE', current_date, now(), changed_by, 0
                    from cohort_mark, generate_series(1, 2) where version > 0 and enrolment_id in (:e)""", """
                delete from make_up where enrolment_id in (:e);
                create unique index make_up_once on make_up (session_id, enrolment_id) where withdrawn_at is null"""),
        MARKED_ELSEWHERE(CohortInvariant.NO_COHORT_ORPHANS, """
                insert into cohort_mark (session_id, enrolment_id, status, missed_minutes, changed_at, changed_by, version)
                    select session_id, (select id from enrolment where cohort_id <> :c limit 1), 'UNMARKED', 0, now(), changed_by, 0
                    from cohort_mark where version > 0 and enrolment_id in (:e)""", """
                delete from cohort_mark m using cohort_session s, enrolment e
                    where s.id = m.session_id and s.cohort_id = :c and e.id = m.enrolment_id and e.cohort_id <> :c"""),
        A_STATE_WITHOUT_A_CHANGE(CohortInvariant.ENROLMENTS_HAVE_THEIR_HISTORY, "update enrolment set since = since + 1 where id in (:e)",
                "update enrolment set since = since - 1 where id in (:e)"),
        A_PLACE_WITHOUT_A_CHANGE(CohortInvariant.ENROLMENTS_HAVE_THEIR_HISTORY, """
                insert into waitlist_place (id, cohort_id, youth_id, state, priority, since, version)
                    select gen_random_uuid(), cohort_id, youth_id, 'WAITING', 'IN_TURN', current_date, 0 from enrolment where id in (:e)""",
                "delete from waitlist_place where cohort_id = :c"),
        A_MARK_WITHOUT_A_CHANGE(CohortInvariant.COHORT_MARKS_HAVE_THEIR_HISTORY,
                "update cohort_mark set status = 'UNEXCUSED' where version > 0 and enrolment_id in (:e)",
                "update cohort_mark set status = 'EXCUSED' where version > 0 and enrolment_id in (:e)"),
        IN_TWO_PLACES(CohortInvariant.TRANSFERS_LEAVE_ONE_PLACE,
                "update enrolment set transferred_from = (select id from enrolment where cohort_id <> :c and state = 'ENROLLED' limit 1) where id in (:e)",
                "update enrolment set transferred_from = null where id in (:e)");

        private final CohortInvariant invariant;
        private final String sql;
        private final String mending;

        Damage(CohortInvariant invariant, String sql, String mending) {
            this.invariant = invariant;
            this.sql = sql;
            this.mending = mending;
        }
    }

    @Test
    void a_record_of_a_cohort_that_breaks_a_rule_is_found_the_next_night_and_one_that_is_mended_is_not() throws Exception {
        saturdays.of(1);
        ACohort cohort = withAMark();
        assertEquals(EnumSet.allOf(CohortInvariant.class), Arrays.stream(Damage.values()).map(each -> each.invariant).collect(Collectors.toSet()));
        assertEquals(Set.of(), broken(audited(cohort)));
        for (Damage damage : Damage.values()) {
            asOwner(damage.sql, cohort);
            CohortAuditLine found = line(audited(cohort), damage.invariant);
            asOwner(damage.mending, cohort);

            assertEquals(1, found.broken(), damage::name);
            assertEquals(List.of(cohort.id()), found.cohorts().stream().map(AuditedCohort::id).toList(), damage::name);
            assertEquals(Set.of(), broken(audited(cohort)), damage::name);
        }
    }

    @Test
    void what_is_found_in_a_cohort_is_told_to_whoever_has_it_in_her_hands_and_nobody_else_sees_that_there_is_any() throws Exception {
        ACohort others = saturdays.of(0);
        ACohort cohort = withAMark();
        asOwner(Damage.A_SEAT_TOO_MANY.sql, cohort);

        assertEquals(Set.of(CohortInvariant.NO_COHORT_OVERBOOKING), broken(audited(cohort)));
        saturdays.as(others.coordinator(), Role.COORDINATOR);
        assertEquals(Set.of(), broken(audits.cohorts()));
        assertEquals(List.of(), audits.cohorts().stream().flatMap(line -> line.cohorts().stream()).toList());
        saturdays.as(fixtures.anAccount(Set.of(Role.COORDINATOR)).id(), Role.COORDINATOR);
        assertEquals(List.of(), audits.cohorts());
        asOwner("update audit_count set broken = 0 where invariant <> 'NO_COHORT_OVERBOOKING'", cohort);
        assertEquals(AuditStanding.GREEN, audits.standing());
        saturdays.asFacilitatorOf(cohort);
        assertThrows(AccessDenied.class, () -> audits.cohorts());
        trainings.asTrainer(trainings.aTrainer("Luis Ortega"));
        assertThrows(AccessDenied.class, () -> audits.cohorts());
        asOwner(Damage.A_SEAT_TOO_MANY.mending, cohort);
    }

    /** Of two participants one is excused. */
    private ACohort withAMark() {
        ACohort cohort = saturdays.of(2);
        saturdays.asFacilitatorOf(cohort);
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));
        attendance.mark(new MarkParticipant(CommandId.next(), cohort.first(), cohort.participants().get(0), CohortStatus.EXCUSED, 0, null, 0,
                MarkSource.TAP));
        return cohort;
    }

    /** What its coordinator reads the next morning. */
    private List<CohortAuditLine> audited(ACohort cohort) {
        night = night.plus(DAY);
        clock.moveTo(night);
        heart.beats("AuditJob");
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        return audits.cohorts();
    }

    private static CohortAuditLine line(List<CohortAuditLine> lines, CohortInvariant invariant) {
        return lines.stream().filter(line -> line.invariant() == invariant).findFirst().orElseThrow();
    }

    private static Set<CohortInvariant> broken(List<CohortAuditLine> lines) {
        return lines.stream().filter(line -> line.broken() > 0).map(CohortAuditLine::invariant).collect(Collectors.toSet());
    }

    /** :e is the participant who is marked. */
    private void asOwner(String sql, ACohort cohort) throws SQLException {
        try (Connection connection = owners.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql.replace(":e", "'" + cohort.participants().get(0) + "'").replace(":c", "'" + cohort.id() + "'"));
        }
    }
}
