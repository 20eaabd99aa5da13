package org.heatwatch.service.reporting;

/**
 * What always holds, though the code or a hand in the database may be wrong. Each finds the records that break it, with the training they
 * belong to.
 */
public enum Invariant {

    /** No more people have a seat, or are offered one, than there are seats, but for those let in at the door beyond them. */
    NO_OVERBOOKING("""
            select t.id from training t join registration r on r.training_id = t.id and r.state in ('REGISTERED', 'OFFERED')
            where not exists (select from registration_change c where c.registration_id = r.id and c.cause = 'WALKED_IN_OVER_CAPACITY')
            group by t.id having count(*) > t.capacity"""),

    /** Nobody is registered twice for a training, or marked twice in a roll. */
    NO_DUPLICATES("""
            select training_id from registration group by training_id, person_id having count(*) > 1
            union all
            select s.training_id from training_mark m join training_session s on s.id = m.session_id
            group by s.training_id, m.session_id, m.registration_id having count(*) > 1"""),

    /** Whoever is marked in a roll is registered for its training. */
    NO_ORPHANS("""
            select s.training_id from training_mark m join training_session s on s.id = m.session_id
                join registration r on r.id = m.registration_id
            where r.training_id <> s.training_id"""),

    /** Whoever was merged has no place any more: the one who was kept has it. */
    MERGED_PEOPLE_HAVE_NO_PLACE("""
            select r.training_id from person p join registration r on r.person_id = p.id
            where p.merged_into is not null and r.state <> 'CANCELLED'"""),

    /** A registration is what its last change made of it. */
    REGISTRATIONS_HAVE_THEIR_HISTORY("""
            select r.training_id from registration r left join lateral (
                select c.to_state from registration_change c where c.registration_id = r.id order by c.at desc, c.id desc limit 1) last on true
            where r.state is distinct from last.to_state"""),

    /** A mark is what its last change made of it. */
    MARKS_HAVE_THEIR_HISTORY("""
            select s.training_id from training_mark m join training_session s on s.id = m.session_id
                left join mark_change c on c.session_id = m.session_id and c.registration_id = m.registration_id and c.version = m.version
            where m.version > 0 and (m.status, m.missed_minutes) is distinct from (c.status, c.missed_minutes)"""),

    /** In a closed roll everybody is marked who had a seat when it was closed. */
    CLOSED_ROLLS_ARE_MARKED("""
            select s.training_id from roll join training_session s on s.id = roll.session_id
                join registration r on r.training_id = s.training_id and r.state = 'REGISTERED'
            where roll.state = 'CLOSED'
                and not exists (select from training_mark m
                    where m.session_id = roll.session_id and m.registration_id = r.id and m.status <> 'UNMARKED')
                and (select max(c.at) from registration_change c where c.registration_id = r.id and c.to_state = 'REGISTERED')
                    < (select coalesce(max(h.at), 'infinity') from roll_change h where h.session_id = roll.session_id and h.act = 'CLOSED')"""),

    /** Of a closed training every roll is closed, or how many came is known. */
    CLOSED_TRAININGS_HAVE_CLOSED_ROLLS("""
            select s.training_id from training t join training_session s on s.training_id = t.id left join roll on roll.session_id = s.id
            where t.state = 'CLOSED' and roll.state is distinct from 'CLOSED'
                and not exists (select from headcount h where h.session_id = s.id)"""),

    /** The instants by which sessions are sorted are those that their local times name. */
    SESSIONS_START_WHEN_THEY_SAY("""
            select s.training_id from training_session s
            where s.starts_at <> s.start_local at time zone s.zone or s.ends_at <> s.end_local at time zone s.zone
            union all
            select t.id from training t join training_session s on s.training_id = t.id
            group by t.id having t.first_start <> min(s.starts_at) or t.last_end <> max(s.ends_at)"""),

    /** A trainer's time is taken when her sessions are, and never twice. */
    TRAINERS_ARE_IN_ONE_PLACE("""
            select s.training_id from trainer_assignment a join training_session s on s.id = a.session_id
            where a.holds and (lower(a.during) <> s.starts_at or upper(a.during) <> s.ends_at)
            union all
            select s.training_id from trainer_assignment a join training_session s on s.id = a.session_id
                join trainer_assignment b on b.person_id = a.person_id and b.session_id > a.session_id and b.during && a.during
            where a.holds and b.holds""");

    private final String broken;

    Invariant(String broken) {
        this.broken = broken;
    }

    /** SQL that has a row, the id of a training, for each record that breaks it. */
    String broken() {
        return broken;
    }
}
