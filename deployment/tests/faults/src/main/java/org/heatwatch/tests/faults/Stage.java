package org.heatwatch.tests.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Trainings of their own for the acts of one strike, one for each kind, so that whatever is on them was asked for in it. */
final class Stage {

    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");
    private static final int MINUTES = 120;
    private static final int ATTENDEES = 2000;
    private static final int ON_FILE = 1000;

    /** How the e-mail of everybody ends who is on file and on no training. */
    static final String ON_FILE_ONLY = "@file.example.org";

    private final String tag = Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1, Character.MAX_RADIX);
    private final AtomicInteger acts = new AtomicInteger();
    private final Place marked;
    private final Place walkedIn;
    private final Place registered;
    private final Place imported;
    private final Queue<UUID> unmarked = new ConcurrentLinkedQueue<>();
    private final Queue<OnFile> unregistered = new ConcurrentLinkedQueue<>();

    /** A training and its one session, whose roll is open. */
    record Place(UUID training, UUID session) {}

    /** Somebody whom nobody was asked to register yet. */
    record OnFile(UUID id, String name, String email) {}

    Stage(Connection owner) throws SQLException {
        marked = place(owner, "Marked", ATTENDEES);
        walkedIn = place(owner, "Walked in", ATTENDEES);
        registered = place(owner, "Registered", ATTENDEES);
        imported = place(owner, "Imported", ATTENDEES * 2);
        SqlRows.change(owner, """
                insert into person (id, full_name, sort_as, name_key, email, email_key, discipline, created_at, version)
                select gen_random_uuid(), 'Attendee ' || n, 'Attendee ' || n, 'attendee ' || n, null, 'attendee' || n, 'EDUCATION', now(), 0
                from generate_series(1, ?) as n on conflict do nothing""", ATTENDEES);
        SqlRows.change(owner, """
                insert into registration (id, training_id, person_id, state, place, source, at, version)
                select gen_random_uuid(), ?, id, 'REGISTERED', nextval('registration_place'), 'COORDINATOR', now(), 0
                from person where email_key like 'attendee%'""", marked.training());
        unmarked.addAll(SqlRows.of(owner, "select id from registration where training_id = ?", row -> (UUID) row.getObject(1),
                marked.training()));
        SqlRows.change(owner, """
                insert into person (id, full_name, sort_as, name_key, email, email_key, discipline, created_at, version)
                select gen_random_uuid(), 'Fiona ' || word, 'Fiona ' || word, 'fiona ' || word, word || ending, word || ending, 'EDUCATION', now(), 0
                from generate_series(1, ?) as n, lateral (select ? || 'f' || n as word, ? as ending)""", ON_FILE, tag, ON_FILE_ONLY);
        unregistered.addAll(SqlRows.of(owner, "select id, full_name, email from person where email_key like ?",
                row -> new OnFile((UUID) row.getObject(1), row.getString(2), row.getString(3)), tag + "%" + ON_FILE_ONLY));
    }

    Place marked() {
        return marked;
    }

    Place walkedIn() {
        return walkedIn;
    }

    Place registered() {
        return registered;
    }

    Place imported() {
        return imported;
    }

    /** What the names of its people hold, and nobody else's. */
    String tag() {
        return tag;
    }

    static Place place(Connection owner, String title, int capacity) throws SQLException {
        return place(owner, title, capacity, LocalDate.now(COUNTY).atTime(10, 0));
    }

    /** @param start of its one session, on the county's clock */
    static Place place(Connection owner, String title, int capacity, LocalDateTime start) throws SQLException {
        Place place = new Place(UUID.randomUUID(), UUID.randomUUID());
        LocalDateTime end = start.plusMinutes(MINUTES);
        OffsetDateTime from = start.atZone(COUNTY).toOffsetDateTime();
        OffsetDateTime to = end.atZone(COUNTY).toOffsetDateTime();
        SqlRows.change(owner, """
                insert into training (id, title, title_key, audience, state, capacity, first_start, last_end, changed_at, changed_by, version)
                select ?, ?, lower(?), 'MIXED', 'PUBLISHED', ?, ?, ?, now(), id, 0 from account limit 1""",
                place.training(), title, title, capacity, from, to);
        SqlRows.change(owner, """
                insert into training_session (id, training_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, link)
                values (?, ?, 1, ?, ?, ?, ?, ?, ?, 'https://meet.example.org/room')""",
                place.session(), place.training(), start, end, COUNTY.getId(), from, to, MINUTES);
        SqlRows.change(owner, "insert into roll (session_id, state, version) values (?, 'OPEN', 0)", place.session());
        return place;
    }

    Act next(Kind kind) {
        return switch (kind) {
            case MARKING -> new Mark(marked.session(), attendee(), "PRESENT");
            case REGISTERING -> acts.get() % 2 == 0 ? walkIn(walkedIn) : new Register(registered.training(), onFile());
            case IMPORTING -> new RosterImport(imported.training(), unique());
        };
    }

    WalkIn walkIn(Place place) {
        String unique = unique();
        return new WalkIn(place.session(), "Wanda " + unique, unique + WalkIn.AT_HOME);
    }

    OnFile onFile() {
        acts.incrementAndGet();
        return unregistered.remove();
    }

    /** The registration of somebody whom nobody was asked to mark yet. */
    UUID attendee() {
        return unmarked.remove();
    }

    /** A word that nobody else of this stage has, for names. */
    String unique() {
        return tag + "n" + acts.incrementAndGet();
    }
}
