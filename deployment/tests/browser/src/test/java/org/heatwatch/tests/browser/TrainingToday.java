package org.heatwatch.tests.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heatwatch.tests.http.Account;

/** A published training with one session on this day of the county, two trainers, and people registered for it. New each time. */
record TrainingToday(UUID training, UUID session, Account lead, Account coTrainer) {

    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");
    private static final int MINUTES = 120;

    /** At ten, with these people, in the order of their names, and one seat more. */
    static TrainingToday of(String... people) {
        return at(LocalDate.now(COUNTY).atTime(10, 0), people);
    }

    /** As {@link #of}, at this moment. */
    static TrainingToday now(String... people) {
        return at(LocalDateTime.now(COUNTY).truncatedTo(ChronoUnit.MINUTES), people);
    }

    private static TrainingToday at(LocalDateTime start, String... people) {
        Account lead = Seed.account(Role.TRAINER, "Tomás Villareal");
        Account coTrainer = Seed.account(Role.TRAINER, "Ines Albrecht");
        UUID training = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        LocalDateTime end = start.plusMinutes(MINUTES);
        OffsetDateTime from = start.atZone(COUNTY).toOffsetDateTime();
        OffsetDateTime to = end.atZone(COUNTY).toOffsetDateTime();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = TheProduct.connection()) {
            connection.setAutoCommit(false);
            write(connection, """
                    insert into training (id, title, title_key, audience, state, capacity, first_start, last_end, changed_at, changed_by, version)
                    select ?, 'Human Trafficking 101', 'human trafficking 101', 'MIXED', 'PUBLISHED', ?, ?, ?, ?, id, 0 from account where username = ?""",
                    training, people.length + 1, from, to, now, lead.username());
            write(connection, """
                    insert into training_session (id, training_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, link)
                    values (?, ?, 1, ?, ?, ?, ?, ?, ?, 'https://meet.example.org/room')""",
                    session, training, start, end, COUNTY.getId(), from, to, MINUTES);
            assign(connection, session, lead, "LEAD");
            assign(connection, session, coTrainer, "CO_TRAINER");
            for (String name : people) {
                UUID person = UUID.randomUUID();
                write(connection, """
                        insert into person (id, full_name, sort_as, name_key, discipline, created_at, version)
                        values (?, ?, ?, lower(?), 'HEALTH_CARE', ?, 0)""", person, name, name, name, now);
                write(connection, """
                        insert into registration (id, training_id, person_id, state, place, source, at, version)
                        values (?, ?, ?, 'REGISTERED', nextval('registration_place'), 'COORDINATOR', ?, 0)""",
                        UUID.randomUUID(), training, person, now);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new TrainingToday(training, session, lead, coTrainer);
    }

    /** The address of the session's page that does this. */
    String address(String act) {
        return "/attendance/" + act + "?session=" + session;
    }

    /** How many people are on it, with a seat or waiting. */
    long people() {
        return Rows.count("select count(*) from registration where training_id = ?", training);
    }

    /** Every mark this person was given, oldest first: "LATE 10, TAP". */
    List<String> marksOf(String name) {
        try (Connection connection = TheProduct.connection(); PreparedStatement query = connection.prepareStatement("""
                select c.status || ' ' || c.missed_minutes || ', ' || c.source
                from mark_change c join registration r on r.id = c.registration_id join person p on p.id = r.person_id
                where c.session_id = ? and p.full_name = ? order by c.version""")) {
            query.setObject(1, session);
            query.setString(2, name);
            List<String> marks = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    marks.add(rows.getString(1));
                }
            }
            return marks;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void assign(Connection connection, UUID session, Account trainer, String role) throws SQLException {
        write(connection, """
                insert into trainer_assignment (session_id, person_id, role, during, holds)
                select s.id, a.person_id, ?, tstzrange(s.starts_at, s.ends_at), true
                from training_session s, account a where s.id = ? and a.username = ?""", role, session, trainer.username());
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
