-- The youth zone of a county of a size: after fill.sql, in its transaction, with its functions. Names are sealed under keys that nobody has,
-- but for the cohorts of the facilitators who are measured, 1,000,000 on: their people are enrolled by the product.
create temp table facilitator as
select n / 6 as turn, n, 'user' || n as username from generate_series(1, pg_temp.size('accounts') - 1, 6) n
union all select pg_temp.size('accounts') / 6 + i, 4000000 + i, 'facilitator' || i from generate_series(0, 31) i;
create temp table zone_staff as
select n, username, 'FACILITATOR' as role from facilitator
union all select n, 'user' || n, 'COORDINATOR' from generate_series(5, pg_temp.size('accounts') - 1, 6) n
union all select 5000000, 'saturdays', 'COORDINATOR';

insert into person (id, full_name, sort_as, name_key, discipline, created_at, version)
select pg_temp.id(3, n), 'Staff ' || username, 'Staff ' || username, 'staff ' || username, 'EDUCATION', now() - interval '5 years', 0
from zone_staff where n >= 4000000;
insert into account (id, username, display_name, person_id, password_hash, state, created_at, version)
select pg_temp.id(3, n), username, 'Staff ' || username, pg_temp.id(3, n), current_setting('size.hash'), 'ACTIVE', now() - interval '5 years', 0
from zone_staff where n >= 4000000;
insert into account_role (account_id, role)
select pg_temp.id(3, n), role from zone_staff where role = 'FACILITATOR' or n >= 4000000;
update person set agency_id = pg_temp.id(1, n % pg_temp.size('agencies')) from zone_staff where id = pg_temp.id(3, n);
insert into second_factor (account_id, secret, confirmed_at, last_step, version)
select pg_temp.id(3, n), convert_to(rpad(username, 20, '.'), 'UTF8'), now(), 0, 0 from zone_staff where n >= 4000000;

-- Each agency has had five agreements of a year each.
insert into mou (id, agency_id, starts_on, ends_on, opens_at, ends_at, kind, content, filed_at, filed_by, version)
select pg_temp.id(28, n * 8 + y), pg_temp.id(1, n), begins, begins + 364, begins::timestamptz, (begins + 365)::timestamptz, 'PDF', '%PDF-', begins::timestamptz,
    pg_temp.id(3, 3000000), 0
from generate_series(0, pg_temp.size('agencies') - 1) n, generate_series(0, 4) y, lateral (select current_date + 100 - (y + 1) * 365 as begins) years;
insert into attestation_text (version, content, published_at, published_by)
select v, 'What I learn of participants stays with me.', now() - (6 - v) * interval '300 days', pg_temp.id(3, 3000000) from generate_series(1, 5) v;
insert into attestation (account_id, version, signed_as, signed_at, address)
select pg_temp.id(3, n), v, 'Staff ' || username, now() - (6 - v) * interval '299 days', '192.0.2.1' from zone_staff, generate_series(1, 5) v;

insert into program (id, name, name_key, created_at, created_by, version)
select pg_temp.id(22, n), 'Program ' || n, 'program ' || n, now() - interval '5 years', pg_temp.id(3, 3000000), 0 from generate_series(0, 19) n;
insert into program_coordinator (id, program_id, account_id, reason, state, asked_at, asked_by, decided_at, decided_by, version)
select pg_temp.id(29, n * 2000::bigint + p), pg_temp.id(22, p), pg_temp.id(3, n), 'She builds it up', 'CONFIRMED', now() - interval '4 years', pg_temp.id(3, 3000000),
    now() - interval '4 years', pg_temp.id(3, 0), 0
from zone_staff, generate_series(0, 19) p where role = 'COORDINATOR' and (n = 5000000 or n / 6 % 20 = p);

-- Fifteen in a cohort of twelve Saturdays; each youth was in three or four.
create temp table cohort_plan as
select c::bigint, c % 20 as program, (now() at time zone 'America/Los_Angeles')::date - 1780 + (c::bigint * 1780 / (pg_temp.size('youths') * 2 / 9))::int as day, 12 as sessions
from generate_series(0, pg_temp.size('youths') * 2 / 9 - 1) c
union all select 1000000 + i, i % 20, (now() at time zone 'America/Los_Angeles')::date, 1 from generate_series(0, 31) i;
insert into cohort (id, program_id, name, zone, capacity, venue_id, meets_on, meets_at, first_on, last_on, created_at, created_by, version)
select pg_temp.id(24, c), pg_temp.id(22, program), 'Cohort ' || c, 'America/Los_Angeles', 20, pg_temp.id(4, c % 80), to_char(day, 'FMDAY'), '10:00', day, day + 7 * (sessions - 1),
    (day - 30)::timestamptz, pg_temp.id(3, 5000000), 0
from cohort_plan;
insert into completion_rule (cohort_id, version, sessions, unexcused, at, account_id)
select pg_temp.id(24, c), 1, greatest(1, sessions - sessions / 4), sessions / 4, (day - 30)::timestamptz, pg_temp.id(3, 5000000) from cohort_plan;
create temp table saturday as
select *, c * 64 + ordinal as n, local at time zone 'America/Los_Angeles' as at
from cohort_plan, generate_series(1, sessions) ordinal, lateral (select day + 7 * (ordinal - 1) + time '10:00' as local) begins;
insert into cohort_session (id, cohort_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, state, topic, version)
select pg_temp.id(25, n), pg_temp.id(24, c), ordinal, local, local + interval '2 hours', 'America/Los_Angeles', at, at + interval '2 hours', 120, 'PLANNED',
    'Topic ' || ordinal, 0
from saturday;
insert into cohort_facilitator (id, cohort_id, account_id, opens_at, assigned_by, version)
select pg_temp.id(27, c * 2 + k), pg_temp.id(24, c), pg_temp.id(3, f.n), (day - 20)::timestamptz, pg_temp.id(3, 5000000), 0
from cohort_plan, generate_series(0, 1) k, lateral (select count(*) as all_of_them from facilitator) f_count,
    lateral (select n from facilitator where turn = case when c >= 1000000 then all_of_them - 32 + (c - 1000000 + k) % 32
        else (c + k * all_of_them / 2) % all_of_them end) f;

create function pg_temp.syllable(n bigint) returns text immutable language sql
    return substr('BDFGHJKLMNPRSTVWZ', (n % 68 / 4 + 1)::int, 1) || substr('AEIO', (n % 4 + 1)::int, 1);
create function pg_temp.noise(what text, n bigint) returns bytea immutable language sql return sha256(convert_to(what || n, 'UTF8'));
insert into youth (id, code, name_sealed, goes_by_sealed, birth_date_sealed, created_at, created_by, version)
select pg_temp.id(23, n), 'BABA-' || pg_temp.syllable(n / 4624) || pg_temp.syllable(n / 68) || '-' || pg_temp.syllable(n) || 'BO', pg_temp.noise('name', n),
    pg_temp.noise('goes by', n), pg_temp.noise('born', n), now() - interval '5 years', pg_temp.id(3, 5000000), 0
from generate_series(0, pg_temp.size('youths') - 1) n;
insert into youth_lookup (youth_id, kind, hash)
select pg_temp.id(23, n), kind, pg_temp.noise(kind || word, n % (50 + word * 4000))
from generate_series(0, pg_temp.size('youths') - 1) n, (values ('NAME', 0), ('NAME', 1), ('SOUND', 0), ('SOUND', 1), ('BIRTH_DATE', 1)) known (kind, word);

create temp table place as
select c, k, c * 16 + k as e, (c * 15 + k) % pg_temp.size('youths') as youth, day, day + 7 * 11 as last, day + 7 * 11 < current_date as over
from cohort_plan, generate_series(0, 14) k where c < 1000000;
insert into enrolment (id, youth_id, cohort_id, state, joined_on, since, left_on, version)
select pg_temp.id(26, e), pg_temp.id(23, youth), pg_temp.id(24, c), case when over then 'COMPLETED' else 'ACTIVE' end, day, case when over then last else day end,
    case when over then last end, case when over then 1 else 0 end
from place;
insert into enrolment_change (enrolment_id, version, state, on_day, at, account_id)
select pg_temp.id(26, e), 0, 'ACTIVE', day, day::timestamptz, pg_temp.id(3, 5000000) from place
union all
select pg_temp.id(26, e), 1, 'COMPLETED', last, last::timestamptz, pg_temp.id(3, 5000000) from place where over;

insert into cohort_roll (session_id, state, version)
select pg_temp.id(25, n), case when c < 1000000 then 'CLOSED' else 'OPEN' end, 0 from saturday where at < now() or c >= 1000000;
insert into cohort_roll_change (id, session_id, act, at, account_id)
select pg_temp.id(31, n * 2 + k), pg_temp.id(25, n), case k when 0 then 'STARTED' else 'CLOSED' end, at + k * interval '2 hours', pg_temp.id(3, 0)
from saturday, generate_series(0, 1) k where at < now() and c < 1000000;
create temp table cohort_marked as
select pg_temp.id(25, n) as session_id, pg_temp.id(26, e) as enrolment_id, at + interval '10 minutes' as at, n * 7919 + k * 104729 as luck
from saturday join place using (c) where at < now();
insert into cohort_mark (session_id, enrolment_id, status, missed_minutes, reason, changed_at, changed_by, version)
select session_id, enrolment_id, status, case when status = 'LATE' then 10 else 0 end, case when status = 'NOT_EXPECTED' then 'IN_COURT' end, at, pg_temp.id(3, 0), 1
from cohort_marked, lateral (select (array['PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'LATE', 'EXCUSED', 'UNEXCUSED', 'NOT_EXPECTED'])[1 + luck % 10] as status) drawn;
insert into cohort_mark_change (session_id, enrolment_id, version, status, missed_minutes, reason, at, account_id, source)
select session_id, enrolment_id, 1, status, missed_minutes, reason, changed_at, changed_by, 'TAP' from cohort_mark;
insert into private_note (session_id, enrolment_id, account_id, note_sealed, changed_at, version)
select session_id, enrolment_id, pg_temp.id(3, 0), pg_temp.noise('note', luck), at, 0 from cohort_marked where luck % 20 = 3;
insert into planned_absence (session_id, enrolment_id, status, reason, noted_at, noted_by, version)
select session_id, enrolment_id, 'EXCUSED', null, at - interval '2 days', pg_temp.id(3, 0), 0 from cohort_marked where luck % 50 = 7;

-- A year of the log: of ten acts nine touch one youth, and one is a roll of fifteen.
create temp table looked as
select n, now() - (1 - n::float8 / pg_temp.size('events')) * interval '1 year' as at, n % 10 = 9 as roll, n * 104729::bigint % (pg_temp.size('youths') * 2 / 9) as c
from generate_series(0, pg_temp.size('events') - 1) n;
insert into youth_access_event (id, at, account_id, agency_id, act, outcome, relation, purpose, subject, command_id, address, mac)
select pg_temp.id(30, l.n), l.at, pg_temp.id(3, f.n), pg_temp.id(1, f.n % pg_temp.size('agencies')),
    case when roll then 'CohortAttendanceQueries.open' else 'TakeCohortAttendance.mark' end, case when l.n % 1000 = 5 then 'DENIED' else 'DONE' end, 'FACILITATOR',
    case when roll then 'roll' else 'change' end, pg_temp.id(25, c * 64 + 1), case when not roll then pg_temp.id(12, l.n) end, '192.0.2.1', pg_temp.noise('mac', l.n)
from looked l join facilitator f on f.turn = l.c % (pg_temp.size('accounts') / 6 + 32);
insert into youth_access_subject (event_id, at, youth_id)
select pg_temp.id(30, n), at, pg_temp.id(23, (c * 15 + case when roll then k else n % 15 end) % pg_temp.size('youths'))
from looked, generate_series(0, case when roll then 14 else 0 end) k where n % 1000 <> 5;
insert into youth_access_link (link, event_at, event_id, chain) select n + 1, at, pg_temp.id(30, n), pg_temp.noise('chain', n) from looked;
