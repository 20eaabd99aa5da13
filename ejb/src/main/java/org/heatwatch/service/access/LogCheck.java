package org.heatwatch.service.access;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.heatwatch.service.platform.crypto.KeyStore;

/**
 * Reads the log of the youth zone from begin to end, outside the product, and names what isn't as it was written: an event or link that is
 * altered, missing or added, and a chain that was cut off behind what was anchored. One pass, whatever the log's size.
 */
public final class LogCheck {

    /** Longer no event waits for its place in the chain, unless the product stands still. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(5);

    private static final int ROWS_AT_ONCE = 1000;

    private static final String EVENT = """
            e.id, e.at, e.account_id, e.agency_id, e.act, e.outcome, e.relation, e.purpose, e.subject, e.command_id, e.address, e.mac,
            array(select s.youth_id from youth_access_subject s where s.at = e.at and s.event_id = e.id) as youths
            """;

    private static final String CHAIN = "select l.link, l.event_at, l.event_id, l.chain, " + EVENT + """
            from youth_access_link l left join youth_access_event e on e.at = l.event_at and e.id = l.event_id
            order by l.link""";

    private static final String UNCHAINED = "select " + EVENT + """
            from youth_access_event e
            where not exists (select from youth_access_link l where l.event_at = e.at and l.event_id = e.id)
            order by e.at, e.id""";

    private final Connection database;
    private final SecretKey key;
    private final Map<Long, byte[]> anchors = new TreeMap<>();
    private final Consumer<String> findings;

    private long checked;
    private LogChain last = LogChain.BEGIN;

    /**
     * @param database in a transaction that sees one state of it throughout (repeatable read)
     * @param findings gets a line for each row that isn't as it was written; ids and times, no names
     */
    public LogCheck(Connection database, SecretKey key, KeyStore store, Consumer<String> findings) {
        this.database = database;
        this.key = key;
        this.findings = findings;
        new Anchors(store).all().forEach(this::expect);
    }

    private void expect(LogChain anchor) {
        byte[] before = anchors.putIfAbsent(anchor.link(), anchor.chain());
        if (before != null && !Arrays.equals(before, anchor.chain())) {
            findings.accept("altered: link %d was anchored twice, as two".formatted(anchor.link()));
        }
    }

    /**
     * @param now events of the last five minutes may still wait for their place
     * @return how many events were read
     */
    public long check(Instant now) throws SQLException {
        each(CHAIN, this::link);
        anchors.keySet().stream().filter(link -> link > last.link()).reduce((first, second) -> second).ifPresent(end ->
                findings.accept("missing: links %d to %d, the end of the chain".formatted(last.link() + 1, end)));
        each(UNCHAINED, row -> unchained(row, now.minus(SEALED_WITHIN)));
        return checked;
    }

    private void link(ResultSet row) throws SQLException {
        var stored = new LogChain(row.getLong("link"), row.getBytes("chain"));
        boolean follows = stored.link() == last.link() + 1;
        if (!follows) {
            findings.accept("missing: links %d to %d".formatted(last.link() + 1, stored.link() - 1));
        }
        if (row.getObject("id") == null) {
            findings.accept("missing: event %s of %s, which link %d names".formatted(row.getObject("event_id"), row.getObject("event_at", OffsetDateTime.class).toInstant(), stored.link()));
        } else if (!isGenuine(row)) {
            findings.accept("altered: event %s".formatted(name(row)));
        } else if (follows && !Arrays.equals(last.then(row.getBytes("mac"), key).chain(), stored.chain())) {
            findings.accept("altered: link %d, which names event %s".formatted(stored.link(), name(row)));
        }
        byte[] anchor = anchors.get(stored.link());
        if (anchor != null && !Arrays.equals(anchor, stored.chain())) {
            findings.accept("altered: link %d isn't the one that was anchored".formatted(stored.link()));
        }
        last = stored;
    }

    private void unchained(ResultSet row, Instant before) throws SQLException {
        if (!isGenuine(row)) {
            findings.accept("added: event %s, which the product didn't write".formatted(name(row)));
        } else if (at(row).isBefore(before)) {
            findings.accept("missing: the link of event %s".formatted(name(row)));
        }
    }

    private boolean isGenuine(ResultSet row) throws SQLException {
        checked++;
        var event = new YouthEvent(row.getObject("id", UUID.class), at(row), row.getObject("account_id", UUID.class), row.getObject("agency_id", UUID.class),
                row.getString("act"), row.getString("outcome"), row.getString("relation"), row.getString("purpose"), row.getObject("subject", UUID.class),
                row.getObject("command_id", UUID.class), row.getString("address"), youths(row));
        return Arrays.equals(event.mac(key), row.getBytes("mac"));
    }

    private static List<UUID> youths(ResultSet row) throws SQLException {
        Array youths = row.getArray("youths");
        return List.of((UUID[]) youths.getArray());
    }

    private static String name(ResultSet row) throws SQLException {
        return row.getObject("id") + " of " + at(row);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private void each(String query, Reader reader) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}
