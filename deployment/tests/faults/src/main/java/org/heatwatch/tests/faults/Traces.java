package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the acts of a stage have left in the database: every row on its trainings, every person named after it. */
final class Traces {

    private static final String MARKS = """
            select registration_id || ':' || status, 'mark' from training_mark where session_id = ? and status <> 'UNMARKED'
            union all
            select registration_id || ':' || status, 'change' from mark_change where session_id = ?""";

    private static final String WALK_INS = """
            select email_key, 'person' from person where email_key like ?
            union all
            select p.email_key, 'registration' from registration r join person p on p.id = r.person_id
                where r.training_id = ? or p.email_key like ?
            union all
            select p.email_key, 'change' from registration_change c join registration r on r.id = c.registration_id
                join person p on p.id = r.person_id where r.training_id = ? or p.email_key like ?
            union all
            select p.email_key, 'mark' from mark_change c join registration r on r.id = c.registration_id
                join person p on p.id = r.person_id where r.training_id = ? or p.email_key like ?""";

    private static final String REGISTERED = """
            select p.email_key, 'registration' from registration r join person p on p.id = r.person_id
                where r.training_id = ? or p.email_key like ?
            union all
            select p.email_key, 'change' from registration_change c join registration r on r.id = c.registration_id
                join person p on p.id = r.person_id where r.training_id = ? or p.email_key like ?""";

    private static final String ROSTERS = """
            select split_part(email_key, '-', 1), 'person ' || regexp_replace(email_key, '.*-(.*)@.*', '\\1') from person
                where email_key like ?
            union all
            select split_part(p.email_key, '-', 1), 'registration ' || regexp_replace(p.email_key, '.*-(.*)@.*', '\\1')
                from registration r join person p on p.id = r.person_id where r.training_id = ?
            union all
            select split_part(p.email_key, '-', 1), 'change ' || regexp_replace(p.email_key, '.*-(.*)@.*', '\\1')
                from registration_change c join registration r on r.id = c.registration_id
                join person p on p.id = r.person_id where r.training_id = ?
            union all
            select split_part(file_name, '.', 1), 'committed' from roster_import where training_id = ? and state = 'COMMITTED'""";

    private static final String RECEIPTS = """
            select command_id::text, 'receipt' from command_receipt r where command_id = any(?)
                and not exists (select 1 from access_event e where e.command_id = r.command_id and e.outcome <> 'DONE')
            union all
            select command_id::text, 'event' from access_event where command_id = any(?) and outcome = 'DONE'""";

    private Traces() {}

    /** All at one moment: an act that a slow line brings late must not be seen by half. */
    static List<Trace> of(Connection owner, Stage stage, Collection<Asked> asked) throws SQLException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        List<Trace> traces = new ArrayList<>();
        String atHome = stage.tag() + "%" + WalkIn.AT_HOME;
        UUID walkedIn = stage.walkedIn().training();
        traces.addAll(read(owner, Kind.MARKING, MARKS, stage.marked().session(), stage.marked().session()));
        traces.addAll(read(owner, Kind.REGISTERING, WALK_INS, atHome, walkedIn, atHome, walkedIn, atHome, walkedIn, atHome));
        String onFile = stage.tag() + "%" + Stage.ON_FILE_ONLY;
        UUID registered = stage.registered().training();
        traces.addAll(read(owner, Kind.REGISTERING, REGISTERED, registered, onFile, registered, onFile));
        traces.addAll(read(owner, Kind.IMPORTING, ROSTERS, stage.tag() + "%" + RosterImport.AT_WORK, stage.imported().training(), stage.imported().training(),
                stage.imported().training()));
        traces.addAll(receipts(owner, asked));
        owner.commit();
        return traces;
    }

    private static List<Trace> read(Connection owner, Kind kind, String sql, Object... values) throws SQLException {
        return SqlRows.of(owner, sql, row -> new Trace(kind, row.getString(1), row.getString(2)), values);
    }

    /** Only of acts that expect them: what a command of another shape keeps isn't theirs. */
    private static List<Trace> receipts(Connection owner, Collection<Asked> asked) throws SQLException {
        Map<String, Asked> byCommand = asked.stream().filter(each -> each.parts().contains("receipt"))
                .collect(Collectors.toMap(each -> each.command().toString(), Function.identity()));
        UUID[] commands = byCommand.values().stream().map(Asked::command).toArray(UUID[]::new);
        return SqlRows.of(owner, RECEIPTS, row -> {
            Asked of = byCommand.get(row.getString(1));
            return new Trace(of.kind(), of.key(), row.getString(2));
        }, commands, commands);
    }
}
