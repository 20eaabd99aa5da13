package org.heatwatch.tests.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** F12: two nodes, of which the one is killed that sends, reminds or passes on seats. The other does the rest, and nothing twice. */
final class NodeKilledInJob {

    private static final List<String> JOBS = List.of("SendMailJob", "RemindJob", "ExpireOffersJob");

    private static final int LETTERS = 200;
    private static final int SESSIONS = 150;
    private static final int PEOPLE_OF_SESSION = 4;
    private static final int OFFERS = 60;

    private static final Duration BEGUN_WITHIN = Duration.ofSeconds(60);
    private static final Duration DONE_WITHIN = Duration.ofSeconds(120);

    private final Site site;
    private final FaultTable table;

    private int letters;
    private int lostLetters;
    private int repeated;
    private int unsaid;
    private int reminders;
    private int wrongReminders;
    private int offers;
    private int wrongOffers;
    private int midway;
    private final List<Duration> takeovers = new ArrayList<>();

    /** What one kill hits: letters to send, sessions to remind of, seats to pass on. */
    private record Work(UUID told, List<UUID> reminded, List<UUID> offered) {}

    NodeKilledInJob(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    /** @param rounds how often a node is killed in each of the jobs */
    void run(int rounds) throws Exception {
        int kills = 0;
        try (Mailroom mail = new Mailroom(site.product()); TwoNodes nodes = new TwoNodes(site.product())) {
            for (int i = 0; i < rounds; i++) {
                for (String job : JOBS) {
                    strike(mail, nodes, job);
                    kills++;
                }
            }
        }
        takeovers.sort(null);
        table.figure("F12", "nodes killed while they sent, reminded or passed on seats, half of it done; the other node went on after, p50 and longest",
                "%d of %d; %s and %s s".formatted(midway, kills, FaultTable.seconds(takeovers.get(takeovers.size() / 2)),
                        FaultTable.seconds(takeovers.get(takeovers.size() - 1))), midway == kills);
        table.figure("F12", "letters: lost; repeated, at most one a kill; of these not shown as perhaps sent twice",
                "%d of %d; %d; %d".formatted(lostLetters, letters, repeated, unsaid), lostLetters == 0 && unsaid == 0 && repeated <= kills);
        table.figure("F12", "reminders put not once", "%d of %d".formatted(wrongReminders, reminders), wrongReminders == 0);
        table.figure("F12", "offers that ended, or were passed on, not once", "%d of %d".formatted(wrongOffers, offers), wrongOffers == 0);
    }

    private void strike(Mailroom mail, TwoNodes nodes, String job) throws Exception {
        Work work = work(mail, job);
        long all = left(mail, work, job);
        long some = all - 1 - ThreadLocalRandom.current().nextLong(all / 2);
        JOBS.forEach(each -> beat(mail, each));
        Mailroom.await(job + " to begin", BEGUN_WITHIN, () -> left(mail, work, job) <= some);
        int node = nodes.named(mail.nodeOf(job));
        nodes.kill(node);
        long atKill = left(mail, work, job);
        midway += atKill > 0 ? 1 : 0;
        takeovers.add(Mailroom.await("the other node to go on with " + job, DONE_WITHIN, () -> left(mail, work, job) < atKill || atKill == 0));
        nodes.start(node);
        Mailroom.await("the end of reminders and offers", DONE_WITHIN, () -> left(mail, work, "RemindJob") + left(mail, work, "ExpireOffersJob") == 0);
        Mailroom.await("the other letters", DONE_WITHIN, () -> SqlRows.number(mail.owner(), "select count(*) from outbox_message where state = 'WAITING'") == 0);
        mail.timePasses(Mailroom.LONGEST_SENDING);
        Mailroom.await("the last letter", DONE_WITHIN, () -> {
            mail.timePasses(Mailroom.LONGEST_SENDING);
            return mail.left() == 0;
        });
        compare(mail, work);
    }

    private static void beat(Mailroom mail, String job) {
        try {
            mail.beat(job);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Work work(Mailroom mail, String job) throws SQLException {
        UUID told = mail.training("Told", LETTERS).training();
        List<UUID> reminded = new ArrayList<>();
        List<UUID> offered = new ArrayList<>();
        mail.owner().setAutoCommit(false);
        people(mail, told, LETTERS, "REGISTERED");
        SqlRows.change(mail.owner(), """
                insert into outbox_message (id, kind, training_id, registration_id, person_id, edition, message_id, state, doubtful, attempts, put_at,
                    due_at, version)
                select n.id, 'SEATED', r.training_id, r.id, r.person_id, 0, '<' || n.id || '@example.org>', 'WAITING', false, 0, now(), now(), 0
                from registration r, lateral (select gen_random_uuid() as id where r.id is not null) n where r.training_id = ?""", told);
        for (int i = 0; i < SESSIONS; i++) {
            Stage.Place place = mail.training("Reminded", PEOPLE_OF_SESSION);
            people(mail, place.training(), PEOPLE_OF_SESSION, "REGISTERED");
            SqlRows.change(mail.owner(), "insert into session_reminder (session_id, kind, due_at) values (?, 'REMINDER', now())", place.session());
            reminded.add(place.training());
        }
        for (int i = 0; i < OFFERS; i++) {
            UUID training = mail.training("Offered", 1).training();
            SqlRows.change(mail.owner(), "update training set offer_hours = 24 where id = ?", training);
            people(mail, training, 1, "OFFERED");
            people(mail, training, 1, "WAITLISTED");
            offered.add(training);
        }
        mail.owner().commit();
        mail.owner().setAutoCommit(true);
        return new Work(told, reminded, offered);
    }

    private static void people(Mailroom mail, UUID training, int number, String state) throws SQLException {
        SqlRows.change(mail.owner(), """
                with someone as (
                    insert into person (id, full_name, sort_as, name_key, email, email_key, discipline, created_at, version)
                    select id, 'Pia ' || id, 'Pia ' || id, 'pia ' || id, id || '@mail.example.org', id || '@mail.example.org', 'EDUCATION', now(), 0
                    from (select gen_random_uuid() as id from generate_series(1, ?)) as n
                    returning id)
                insert into registration (id, training_id, person_id, state, place, source, at, version, offer_until)
                select gen_random_uuid(), ?, id, s.state, nextval('registration_place'), 'COORDINATOR', now(), 0,
                    case when s.state = 'OFFERED' then now() end
                from someone, (values (?)) as s (state)""", number, training, state);
    }

    /** What a job has still to do of its work. */
    private static long left(Mailroom mail, Work work, String job) throws SQLException {
        return switch (job) {
            case "SendMailJob" -> SqlRows.number(mail.owner(), "select count(*) from outbox_message where state = 'WAITING' and training_id = ?", work.told());
            case "RemindJob" -> SqlRows.number(mail.owner(), """
                    select count(*) from session_reminder m join training_session s on s.id = m.session_id
                    where m.done_at is null and s.training_id = any (?)""", (Object) ids(work.reminded()));
            default -> SqlRows.number(mail.owner(), """
                    select count(*) from registration where state = 'OFFERED' and offer_until <= now() and training_id = any (?)""",
                    (Object) ids(work.offered()));
        };
    }

    private static UUID[] ids(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private void compare(Mailroom mail, Work work) throws SQLException {
        List<UUID> trainings = new ArrayList<>(work.reminded());
        trainings.addAll(work.offered());
        trainings.add(work.told());
        for (UUID training : trainings) {
            List<Mailroom.Message> messages = mail.messages(training);
            letters += messages.size();
            lostLetters += (int) messages.stream().filter(each -> mail.house().times(each.messageId()) == 0).count();
            Set<String> twice = messages.stream().map(Mailroom.Message::messageId).filter(id -> mail.house().times(id) > 1)
                    .collect(Collectors.toCollection(HashSet::new));
            repeated += twice.size();
            messages.stream().filter(Mailroom.Message::doubtful).map(Mailroom.Message::messageId).forEach(twice::remove);
            unsaid += twice.size();
        }
        reminders += SESSIONS * PEOPLE_OF_SESSION;
        wrongReminders += Math.abs(SESSIONS * PEOPLE_OF_SESSION - (int) SqlRows.number(mail.owner(), """
                select count(distinct registration_id) from outbox_message where kind = 'REMINDER' and training_id = any (?)""",
                (Object) ids(work.reminded())));
        wrongReminders += (int) SqlRows.number(mail.owner(), """
                select count(*) - count(distinct registration_id) from outbox_message where kind = 'REMINDER' and training_id = any (?)""",
                (Object) ids(work.reminded()));
        offers += OFFERS;
        wrongOffers += (int) SqlRows.number(mail.owner(), """
                select count(*) from training t where t.id = any (?) and (
                    select count(*) filter (where c.cause = 'OFFER_EXPIRED') <> 1 or count(*) filter (where c.cause = 'OFFER_PASSED_ON') <> 1
                    from registration r join registration_change c on c.registration_id = r.id where r.training_id = t.id)""",
                (Object) ids(work.offered()));
    }
}
