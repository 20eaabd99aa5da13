package org.heatwatch.service.reporting;

/**
 * What always holds in cohorts, as {@link Invariant} says for trainings. Each finds the records that break it, with the cohort they belong
 * to: never whose they are.
 */
public enum CohortInvariant {

    /** No more youths have a seat, or are offered one, than there are seats. */
    NO_COHORT_OVERBOOKING("""
            select c.id from cohort c
            where c.capacity < (select count(*) from enrolment e
                    where e.cohort_id = c.id and e.state in ('ENROLLED', 'ACTIVE', 'ON_HOLD', 'COMPLETED'))
                + (select count(*) from waitlist_place w where w.cohort_id = c.id and w.state = 'OFFERED')"""),

    /** Nobody is enrolled twice in a cohort, marked twice in a roll, or credited twice for a session that she missed. */
    NO_COHORT_DUPLICATES("""
            select cohort_id from enrolment group by cohort_id, youth_id having count(*) > 1
            union all
            select s.cohort_id from cohort_mark m join cohort_session s on s.id = m.session_id
            group by s.cohort_id, m.session_id, m.enrolment_id having count(*) > 1
            union all
            select s.cohort_id from make_up u join cohort_session s on s.id = u.session_id where u.withdrawn_at is null
            group by s.cohort_id, u.session_id, u.enrolment_id having count(*) > 1"""),

    /** Whoever is marked in a roll is enrolled in its cohort. */
    NO_COHORT_ORPHANS("""
            select s.cohort_id from cohort_mark m join cohort_session s on s.id = m.session_id
                join enrolment e on e.id = m.enrolment_id
            where e.cohort_id <> s.cohort_id"""),

    /** An enrolment, or a place on the waitlist, is what its last change made of it. */
    ENROLMENTS_HAVE_THEIR_HISTORY("""
            select e.cohort_id from enrolment e left join lateral (
                select c.state, c.hold_reason, c.on_day from enrolment_change c where c.enrolment_id = e.id order by c.version desc limit 1) last on true
            where (e.state, e.hold_reason, e.since) is distinct from (last.state, last.hold_reason, last.on_day)
            union all
            select w.cohort_id from waitlist_place w left join lateral (
                select c.state, c.offer_until from waitlist_change c where c.place_id = w.id order by c.version desc limit 1) last on true
            where (w.state, w.offer_until) is distinct from (last.state, last.offer_until)"""),

    /** A mark is what its last change made of it. */
    COHORT_MARKS_HAVE_THEIR_HISTORY("""
            select s.cohort_id from cohort_mark m join cohort_session s on s.id = m.session_id
                left join cohort_mark_change c on c.session_id = m.session_id and c.enrolment_id = m.enrolment_id and c.version = m.version
            where (m.version > 0 or m.status <> 'UNMARKED')
                and (m.status, m.missed_minutes, m.reason) is distinct from (c.status, c.missed_minutes, c.reason)"""),

    /** Whoever was transferred goes on in one place: the enrolment that she came from is over, and her own. */
    TRANSFERS_LEAVE_ONE_PLACE("""
            select e.cohort_id from enrolment e join enrolment before on before.id = e.transferred_from
            where before.state <> 'TRANSFERRED' or before.youth_id <> e.youth_id""");

    private final String broken;

    CohortInvariant(String broken) {
        this.broken = broken;
    }

    /** SQL that has a row, the id of a cohort, for each record that breaks it. */
    String broken() {
        return broken;
    }
}
