package org.heatwatch.tests.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The writes of the product by plain JDBC, with all that belongs to them: the sign-in that goes on, in a transaction of its own, then the
 * act with its command's receipt and its event. They go to rows of the same kind as the product's, not to the same ones.
 */
final class WriteFloors {

    private static final byte[] PAYLOAD = new byte[32];
    private static final byte[] RESULT = new byte[400];

    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger nextUnmarked;

    /** @param firstUnmarked the unmarked rolls before it are the product's */
    WriteFloors(int firstUnmarked) {
        nextUnmarked = new AtomicInteger(firstUnmarked);
    }

    /** One mark of 640 in a training of the user's. */
    void mark(Connection connection, int user) throws SQLException {
        int turn = turns.getAndIncrement();
        UUID training = Ids.training(Ids.REPORT + user);
        UUID session = Ids.session(Ids.REPORT + user, 1 + turn % 16);
        UUID registration = Ids.registration(Ids.REPORT + user, turn / 16 % Acts.ON_A_ROLL);
        UUID account = Ids.account(Ids.MARKING_TRAINERS + user);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        goOn(connection, account, now);
        UUID command = begin(connection, account, session, now);
        Sql.run(connection, "select state from roll where session_id = ? for share", session);
        Sql.run(connection, "select count(*) from registration where id = ? and training_id = ? and state = 'REGISTERED'", registration, training);
        Sql.run(connection, """
                insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
                values (?, ?, 'UNMARKED', 0, ?, ?, 0) on conflict (session_id, registration_id) do nothing""", session, registration, now, account);
        Sql.run(connection, "select * from training_mark where session_id = ? and registration_id = ? for update", session, registration);
        Sql.run(connection, """
                update training_mark set status = 'ABSENT', missed_minutes = 0, changed_at = ?, changed_by = ?, version = version + 1
                where session_id = ? and registration_id = ?""", now, account, session, registration);
        Sql.run(connection, """
                insert into mark_change (session_id, registration_id, version, status, missed_minutes, at, account_id, source)
                select session_id, registration_id, version, status, missed_minutes, changed_at, changed_by, 'TAP' from training_mark
                where session_id = ? and registration_id = ?""", session, registration);
        end(connection, "TakeAttendance.mark", command, account, session, now);
    }

    /** 40 marks in one statement. */
    void markTheRest(Connection connection, int user) throws SQLException {
        int taken = nextUnmarked.getAndIncrement();
        UUID training = Ids.training(Ids.UNMARKED + taken / Acts.SESSIONS_OF_UNMARKED);
        UUID session = Ids.session(Ids.UNMARKED + taken / Acts.SESSIONS_OF_UNMARKED, 1 + taken % Acts.SESSIONS_OF_UNMARKED);
        UUID account = Ids.account(Ids.COORDINATORS + user);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        goOn(connection, account, now);
        UUID command = begin(connection, account, session, now);
        Sql.run(connection, "select state from roll where session_id = ? for share", session);
        Sql.run(connection, """
                with marked as (
                    insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
                    select ?, r.id, 'PRESENT', 0, ?, ?, 1 from registration r where r.training_id = ? and r.state = 'REGISTERED' order by r.id
                    on conflict (session_id, registration_id) do update
                    set status = 'PRESENT', changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = training_mark.version + 1
                    where training_mark.status = 'UNMARKED'
                    returning session_id, registration_id, version)
                insert into mark_change (session_id, registration_id, version, status, missed_minutes, at, account_id, source)
                select session_id, registration_id, version, 'PRESENT', 0, ?, ?, 'REST_PRESENT' from marked""",
                session, now, account, training, now, account);
        end(connection, "TakeAttendance.markRestPresent", command, account, session, now);
    }

    private static void goOn(Connection connection, UUID account, OffsetDateTime now) throws SQLException {
        UUID signIn = latestSignIn(connection, account);
        Sql.run(connection, "select * from account where id = ?", account);
        Sql.run(connection, "select role from account_role where account_id = ?", account);
        Sql.run(connection, "update sign_in set last_act_at = ? where id = ?", now, signIn);
        connection.commit();
    }

    private static UUID latestSignIn(Connection connection, UUID account) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select * from sign_in where account_id = ? order by at desc limit 1 for update")) {
            query.setObject(1, account);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject("id", UUID.class);
            }
        }
    }

    private static UUID begin(Connection connection, UUID account, UUID session, OffsetDateTime now) throws SQLException {
        UUID command = UUID.randomUUID();
        Sql.run(connection, "insert into command_receipt (command_id, account_id, payload, at) values (?, ?, ?, ?) on conflict (command_id) do nothing",
                command, account, PAYLOAD, now);
        Sql.run(connection, """
                select t.id, t.state, s.start_local, s.zone, s.minutes from training_session s join training t on t.id = s.training_id
                where s.id = ?""", session);
        return command;
    }

    private static void end(Connection connection, String act, UUID command, UUID account, UUID session, OffsetDateTime now) throws SQLException {
        Sql.run(connection, """
                insert into access_event (id, at, account_id, act, subject, outcome, command_id, address)
                values (?, ?, ?, ?, ?, 'DONE', ?, '127.0.0.1')""", UUID.randomUUID(), now, account, act, session, command);
        Sql.run(connection, "update command_receipt set result = ? where command_id = ?", RESULT, command);
        connection.commit();
    }
}
