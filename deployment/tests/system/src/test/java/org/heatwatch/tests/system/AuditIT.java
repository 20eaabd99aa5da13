package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.reporting.AuditLine;
import org.heatwatch.service.reporting.AuditQueries;
import org.heatwatch.service.reporting.AuditStanding;
import org.heatwatch.service.reporting.Invariant;
import org.junit.jupiter.api.Test;

/** Each night it is proved that what must always hold does, and what doesn't is found. */
class AuditIT extends AsCoordinator {

    private static final Duration DAY = Duration.ofDays(1);

    /** Two o'clock in the morning in winter; each audit has a night of its own, later than those of every other test. */
    private static Instant night = Instant.parse("2091-01-02T10:00:00Z");

    @Inject
    AuditQueries audits;

    @Inject
    AttendanceQueries rolls;

    @Inject
    Rolls aRoll;

    @Inject
    Trainings trainings;

    @Inject
    Heart heart;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    /** How one record comes to break each rule, and how it is mended. */
    private enum Damage {
        NO_OVERBOOKING("update training set capacity = 2 where id = :t", "update training set capacity = 13 where id = :t"),
        NO_DUPLICATES("""
                alter table registration drop constraint registration_training_id_person_id_key;
                insert into registration (id, training_id, person_id, state, place, source, at, version)
                    select gen_random_uuid(), training_id, person_id, 'CANCELLED', nextval('registration_place'), source, at, 0
                    from registration where training_id = :t limit 1""", """
                delete from registration where training_id = :t and state = 'CANCELLED';
                alter table registration add unique (training_id, person_id)"""),
        NO_ORPHANS("""
                insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
                    select m.session_id, (select r.id from registration r where r.training_id <> :t limit 1), 'UNMARKED', 0, m.changed_at, m.changed_by, 0
                    from training_mark m join registration r on r.id = m.registration_id where r.training_id = :t limit 1""", """
                delete from training_mark m using training_session s, registration r
                    where s.id = m.session_id and s.training_id = :t and r.id = m.registration_id and r.training_id <> :t"""),
        MERGED_PEOPLE_HAVE_NO_PLACE("""
                update person set merged_into = (select p.id from person p where p.id <> person.id and p.merged_into is null limit 1)
                where id = (select person_id from registration where training_id = :t and state <> 'CANCELLED' limit 1)""",
                "update person set merged_into = null where id in (select person_id from registration where training_id = :t)"),
        REGISTRATIONS_HAVE_THEIR_HISTORY(
                "update registration set state = 'WAITLISTED' where id = (select id from registration where training_id = :t limit 1)",
                "update registration set state = 'REGISTERED' where training_id = :t"),
        MARKS_HAVE_THEIR_HISTORY("update training_mark set status = 'ABSENT' where version > 0 and session_id in (:s)",
                "update training_mark set status = 'PRESENT' where version > 0 and session_id in (:s)"),
        CLOSED_ROLLS_ARE_MARKED("update roll set state = 'CLOSED' where session_id in (:s)", "update roll set state = 'OPEN' where session_id in (:s)"),
        CLOSED_TRAININGS_HAVE_CLOSED_ROLLS("update training set state = 'CLOSED' where id = :t",
                "update training set state = 'PUBLISHED' where id = :t"),
        SESSIONS_START_WHEN_THEY_SAY("update training set first_start = first_start - interval '1 hour' where id = :t",
                "update training set first_start = first_start + interval '1 hour' where id = :t"),
        TRAINERS_ARE_IN_ONE_PLACE(
                "update trainer_assignment set during = tstzrange(lower(during), upper(during) - interval '1 minute') where session_id in (:s)",
                "update trainer_assignment set during = tstzrange(lower(during), upper(during) + interval '1 minute') where session_id in (:s)");

        private final String sql;
        private final String mending;

        Damage(String sql, String mending) {
            this.sql = sql;
            this.mending = mending;
        }
    }

    @Test
    void a_record_that_breaks_a_rule_is_found_the_next_night_and_one_that_is_mended_is_not() throws Exception {
        aRoll.started(1);
        for (Invariant invariant : Invariant.values()) {
            TrainingId training = aTrainingWithAMark();
            Damage damage = Damage.valueOf(invariant.name());
            long before = audited(invariant).broken();

            asOwner(damage.sql, training);
            AuditLine found = audited(invariant);
            AuditStanding standing = audits.standing();
            asOwner(damage.mending, training);

            assertEquals(before + (invariant == Invariant.CLOSED_ROLLS_ARE_MARKED ? 2 : 1), found.broken(), invariant::name);
            assertTrue(found.trainings().size() > 0, invariant::name);
            assertEquals(AuditStanding.BROKEN, standing, invariant::name);
            assertEquals(before, audited(invariant).broken(), invariant::name);
        }
    }

    @Test
    void a_closed_talk_whose_people_were_counted_breaks_no_rule() throws Exception {
        TrainingId talk = aRoll.trainingOf(aRoll.notStarted(0));
        long before = audited(Invariant.CLOSED_TRAININGS_HAVE_CLOSED_ROLLS).broken();

        asOwner("""
                update training set state = 'CLOSED', headcount_only = true where id = :t;
                insert into headcount (session_id, edition, at, account_id)
                    select s.id, 1, now(), t.changed_by from training t join training_session s on s.training_id = t.id where t.id = :t""", talk);

        assertEquals(before, audited(Invariant.CLOSED_TRAININGS_HAVE_CLOSED_ROLLS).broken());
    }

    private TrainingId aTrainingWithAMark() {
        SessionId session = aRoll.started(3);
        aRoll.mark(session, rolls.open(session).lines().get(0), AttendanceStatus.PRESENT, 0);
        return aRoll.trainingOf(session);
    }

    @Test
    void a_night_has_one_audit_and_one_that_is_missing_is_seen() throws Exception {
        night = night.plus(DAY);
        clock.moveTo(night);
        heart.beats("AuditJob");
        clock.moveTo(night.plus(Duration.ofHours(1)));
        heart.beats("AuditJob");
        assertEquals(night, lastAudit());

        asOwner("update audit_count set broken = 0", TrainingId.next());
        clock.moveTo(night.plus(DAY).plus(Duration.ofMinutes(119)));
        assertEquals(AuditStanding.GREEN, audits.standing());
        clock.moveTo(night.plus(DAY).plus(Duration.ofMinutes(120)));
        assertEquals(AuditStanding.LATE, audits.standing());
    }

    @Test
    void an_audit_that_was_missed_is_made_up_for_and_the_next_one_is_at_night_again() {
        night = night.plus(DAY.multipliedBy(3)).plus(Duration.ofHours(9));
        clock.moveTo(night);
        heart.beats("AuditJob");
        assertEquals(night, lastAudit());

        night = night.plus(Duration.ofHours(15));
        clock.moveTo(night);
        heart.beats("AuditJob");
        assertEquals(night, lastAudit());
    }

    @Test
    void a_trainer_reads_no_audit() {
        trainings.asTrainer(trainings.aTrainer("Luis Ortega"));

        assertThrows(AccessDenied.class, () -> audits.last());
        assertThrows(AccessDenied.class, () -> audits.standing());
    }

    /** To the minute: the clock goes on from where it was set. */
    private Instant lastAudit() {
        return audits.last().orElseThrow().at().truncatedTo(ChronoUnit.MINUTES);
    }

    private AuditLine audited(Invariant invariant) {
        night = night.plus(DAY);
        clock.moveTo(night);
        heart.beats("AuditJob");
        return audits.last().orElseThrow().lines().stream().filter(line -> line.invariant() == invariant).findFirst().orElseThrow();
    }

    private void asOwner(String sql, TrainingId training) throws SQLException {
        try (Connection connection = owners.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql.replace(":s", "select id from training_session where training_id = :t").replace(":t", "'" + training + "'"));
        }
    }
}
