-- A county's data of a size, given by the settings size.*, up to now. The ids are those that class Ids gives.
-- Trainings: ordinary ones from 0 on; then those that the figures use, from 1,000,000 on (one open roll of today for each trainer who
-- marks), 2,000,000 (unmarked rolls, closed until the figures open them), 3,000,000 (40 people, 16 sessions), 4,000,000 (1,000 people, 16 sessions) and 5,000,000 (to come, with 5,000 seats and nobody yet).
create function pg_temp.id(kind int, n bigint) returns uuid immutable language sql
    return (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
create function pg_temp.size(what text) returns int stable language sql return current_setting('size.' || what)::int;

insert into agency (id, name, name_key, discipline, city, created_at, version)
select pg_temp.id(1, n), name, lower(name), (array['LAW_ENFORCEMENT', 'HEALTH_CARE', 'EDUCATION', 'SOCIAL_SERVICES', 'COURT', 'COMMUNITY'])[1 + n % 6],
    (array['Alder', 'Birch Falls', 'Cedar', 'Dunes', 'Eastport'])[1 + n % 5], now() - interval '5 years', 0
from (
    select n, (array['Alder', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fir', 'Grove', 'Harbor', 'Iris', 'Juniper'])[1 + n % 10] || ' '
        || (array['Hospital', 'School District', 'Police Department', 'Clinic', 'Family Services', 'Shelter'])[1 + (n / 10) % 6] || ' ' || (n / 60 + 1) as name
    from generate_series(0, pg_temp.size('agencies') - 1) n) named;

-- Ordinary people, then one for each account.
create temp table named as
select n, given || ' ' || initial || '. ' || family as full_name, family || ', ' || given || ' ' || initial || '.' as sort_as,
    lower(given || ' ' || initial || ' ' || family) as name_key
from (
    select n,
        (array['Ana', 'Ben', 'Carla', 'Dario', 'Elif', 'Farid', 'Grace', 'Hanna', 'Ines', 'Jonas', 'Kemal', 'Lucia', 'Mateo', 'Nadia', 'Omar',
            'Paula', 'Quentin', 'Rosa', 'Samir', 'Tessa', 'Umar', 'Vera', 'Wanda', 'Xenia', 'Yusuf', 'Zora', 'Alma', 'Bruno', 'Celia', 'Daan',
            'Edda', 'Felix', 'Gina', 'Hugo', 'Ida', 'Jamal', 'Kira', 'Leon', 'Mira', 'Nils'])[1 + (n / 80) % 40] as given,
        chr((65 + (n / 3200) % 26)::int) as initial,
        (array['Abel', 'Ames', 'Arden', 'Bauer', 'Benitez', 'Berg', 'Boyd', 'Brandt', 'Castro', 'Chavez', 'Cole', 'Costa', 'Cruz', 'Dale', 'Diaz',
            'Duarte', 'Eder', 'Ellis', 'Engel', 'Faro', 'Fields', 'Flores', 'Frost', 'Garza', 'Gibbs', 'Gold', 'Gomez', 'Hale', 'Haas', 'Hill',
            'Horn', 'Ibarra', 'Irving', 'Jansen', 'Jara', 'Joyce', 'Kane', 'Keller', 'Klein', 'Kraus', 'Lane', 'Lara', 'Lopez', 'Lund', 'Marin',
            'Mason', 'Medina', 'Meyer', 'Mora', 'Nash', 'Neal', 'Nolan', 'Nunez', 'Ochoa', 'Olsen', 'Ortiz', 'Pace', 'Pena', 'Perez', 'Pratt',
            'Quinn', 'Ramos', 'Reyes', 'Rios', 'Roth', 'Ruiz', 'Salas', 'Sands', 'Silva', 'Solis', 'Stone', 'Tovar', 'Trent', 'Ueda', 'Vance',
            'Vega', 'Weiss', 'Wolfe', 'Yates', 'Zamora'])[1 + n % 80] as family
    from generate_series(0, pg_temp.size('people') - 1) n) words;

insert into person (id, full_name, sort_as, name_key, email, email_key, agency_id, discipline, title, licence_number, licence_key, created_at, version)
select pg_temp.id(2, n), full_name, sort_as, name_key, email, email, pg_temp.id(1, n % pg_temp.size('agencies')),
    (array['LAW_ENFORCEMENT', 'HEALTH_CARE', 'EDUCATION', 'SOCIAL_SERVICES', 'COURT', 'COMMUNITY'])[1 + n % pg_temp.size('agencies') % 6],
    (array['Nurse', 'Teacher', 'Officer', 'Counselor', 'Clerk', 'Advocate', ''])[1 + n % 7],
    case when n % 4 = 0 then 'RN-' || n end, case when n % 4 = 0 then 'rn' || n end, now() - interval '5 years', 0
from (select *, replace(name_key, ' ', '.') || n || '@example.org' as email from named) known;

-- One in two hundred was on file twice.
create temp table duplicate as
select k as kept, pg_temp.size('people') + k as n from generate_series(0, pg_temp.size('people') - 1, 200) k;
insert into person (id, full_name, sort_as, name_key, agency_id, discipline, created_at, version, merged_into)
select pg_temp.id(2, d.n), full_name, sort_as, name_key, agency_id, discipline, now() - interval '5 years', 1, pg_temp.id(2, kept)
from duplicate d join person p on p.id = pg_temp.id(2, kept);

create temp table staff as
select n, case when n % 6 = 5 then 'COORDINATOR' else 'TRAINER' end as role, 'user' || n as username from generate_series(0, pg_temp.size('accounts') - 1) n
union all select 1000000 + n, 'TRAINER', 'trainer' || n from generate_series(0, 31) n
union all select 2000000 + n, 'COORDINATOR', 'coordinator' || n from generate_series(0, 31) n
union all select 3000000, 'ADMINISTRATOR', 'administrator';

insert into person (id, full_name, sort_as, name_key, discipline, created_at, version)
select pg_temp.id(3, n), 'Staff ' || username, 'Staff ' || username, 'staff ' || username, 'EDUCATION', now() - interval '5 years', 0 from staff;
insert into account (id, username, display_name, person_id, password_hash, state, created_at, version)
select pg_temp.id(3, n), username, 'Staff ' || username, pg_temp.id(3, n), current_setting('size.hash'), 'ACTIVE', now() - interval '5 years', 0 from staff;
insert into account_role (account_id, role) select pg_temp.id(3, n), role from staff;

-- Each working day of the month that is kept; of each trainer the year she asks for: three weekdays and two weeks off.
insert into sign_in (id, account_id, at, last_act_at, ended_at, address)
select pg_temp.id(13, n * 32 + d), pg_temp.id(3, n), at, at + interval '8 hours', at + interval '9 hours', '192.0.2.' || n % 250
from staff, generate_series(1, 29) d, lateral (select now() - d * interval '1 day' as at) began;
insert into person_merge (id, merged_id, kept_id, at, account_id, version)
select pg_temp.id(14, kept), pg_temp.id(2, n), pg_temp.id(2, kept), now() - interval '1 year', pg_temp.id(3, 2000000), 0 from duplicate;
insert into calendar_feed (account_id, token_hash, since, version)
select pg_temp.id(3, n), sha256(convert_to('feed-of-' || username, 'UTF8')), now() - interval '1 year', 0 from staff;
insert into unavailability (id, person_id, weekday, from_time, until_time, first_day, last_day, version)
select pg_temp.id(15, n * 8 + k), pg_temp.id(3, n), (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'])[1 + (n + k) % 5],
    time '17:00', time '19:00', current_date - 180, current_date + 180, 0
from staff, generate_series(0, 2) k where role = 'TRAINER'
union all
select pg_temp.id(15, n * 8 + 3 + k), pg_temp.id(3, n), null, time '06:00', time '22:00', day, day + 6, 0
from staff, generate_series(0, 1) k, lateral (select current_date + (n * 7 % 50)::int + k * 100 as day) begins where role = 'TRAINER';

insert into venue (id, name, name_key, street, city, seats, version)
select pg_temp.id(4, n), 'Hall ' || n, 'hall ' || n, n || ' Main Street', 'Alder', 60, 0 from generate_series(0, 79) n;
insert into room (id, venue_id, name, seats)
select pg_temp.id(16, n * 4 + k), pg_temp.id(4, n), 'Room ' || k, 20 * k from generate_series(0, 79) n, generate_series(1, 3) k;

-- One every few hours of 1,780 days that were and 60 that come; a trainer has the next one weeks later. Of fifty one is called off, and one
-- a talk whose people are counted.
create temp table plan as
select n::bigint as t, case when n % 50 = 9 then 0 else 10 + n * 7 % 31 end as people, case when n % 10 = 0 then 2 else 1 end as sessions,
    (now() at time zone 'America/Los_Angeles')::date - 1780 + (n::bigint * 1840 / pg_temp.size('trainings'))::int as day, 8 + n % 8 as hour,
    (n % (pg_temp.size('accounts') / 6 * 5)) / 5 * 6 + n % (pg_temp.size('accounts') / 6 * 5) % 5 as trainer,
    case when n % 50 = 9 then 'NONE' else 'CLOSED' end as roll, n % 50 = 7 as cancelled
from generate_series(0, pg_temp.size('trainings') - 1) n
union all
select 1000000 + n, 40, 1, (now() at time zone 'America/Los_Angeles')::date, 10, 1000000 + n, 'OPEN', false from generate_series(0, 31) n
union all
select 2000000 + n, 40, 40, (now() at time zone 'America/Los_Angeles')::date - 1000, 10, null, 'UNMARKED', false from generate_series(0, pg_temp.size('unmarked') / 40 - 1) n
union all
select 3000000 + n, 40, 16, (now() at time zone 'America/Los_Angeles')::date - 1500 - n, 10, 1000000 + n, 'CLOSED', false from generate_series(0, 31) n
union all
select 4000000, 1000, 16, (now() at time zone 'America/Los_Angeles')::date - 1600, 18, null, 'CLOSED', false
union all
select 5000000 + n, 0, 1, (now() at time zone 'America/Los_Angeles')::date + 30, 10, null, 'NONE', false from generate_series(0, 1) n;

create temp table meeting as
select p.*, s as ordinal, p.t * 64 + s as n, starts.local, starts.local at time zone 'America/Los_Angeles' as at
from plan p, generate_series(1, p.sessions) s, lateral (select p.day + (s - 1) * interval '1 day' + p.hour * interval '1 hour' as local) starts;

-- Of those that come one in four is full, with an offer out and two people waiting.
create temp table full_one as select t from plan where t < 1000000 and t % 4 = 1 and people > 0 and day > current_date and not cancelled;

insert into training (id, title, title_key, audience, state, capacity, cancel_reason, first_start, last_end, changed_at, changed_by, version,
    headcount_only, offer_hours)
select pg_temp.id(5, p.t), title, lower(title), (array['LAW_ENFORCEMENT', 'HEALTH_CARE', 'EDUCATION', 'SOCIAL_SERVICES', 'COURT', 'MIXED'])[1 + p.t % 6],
    case when p.cancelled then 'CANCELLED' when p.t between 1000000 and 1999999 then 'PUBLISHED' when ends < now() then 'CLOSED'
        when p.t < 1000000 and p.t % 8 = 3 then 'DRAFT' else 'PUBLISHED' end,
    case when t >= 5000000 then 5000 when t in (select t from full_one) then p.people - 2 else p.people + 10 end, case when p.cancelled then 'Too few people' end, starts, ends, now(), pg_temp.id(3, 2000000), 0,
    t % 50 = 9 and t < 1000000, 48
from (select t, min(at) as starts, max(at) + interval '2 hours' as ends from meeting group by t) times join plan p using (t),
    lateral (select (array['Human trafficking 101', 'Recognizing the signs', 'Interviewing with care', 'Screening in clinics', 'Labor trafficking',
        'Online recruitment', 'Working with survivors', 'Safety planning'])[1 + p.t % 8] || ' group ' || p.t as title) named;

insert into training_session (id, training_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, venue_id, room, link, holds_room)
select pg_temp.id(6, n), pg_temp.id(5, t), ordinal, local, local + interval '2 hours', 'America/Los_Angeles', at, at + interval '2 hours', 120,
    case when t % 5 > 0 then pg_temp.id(4, t % 80) end, case when t % 5 > 0 and t < 1000000 then 'Room ' || 1 + t % 3 else '' end, case when t % 5 = 0 then 'https://meet.example.org/' || t else '' end, not cancelled
from meeting;

insert into trainer_assignment (session_id, person_id, role, during, holds)
select pg_temp.id(6, n), pg_temp.id(3, trainer), 'LEAD', tstzrange(at, at + interval '2 hours'), not cancelled from meeting where trainer is not null;

-- Every third has a co-trainer, half a turn behind; of those that come some are still asked.
create temp table co as
select m.*, (i / 5 * 6 + i % 5)::bigint as person
from meeting m, lateral (select pg_temp.size('accounts') / 6 * 5 as trainers) t, lateral (select (m.t + trainers / 2) % trainers as i) turn
where m.t < 1000000 and m.t % 3 = 0;
insert into trainer_assignment (session_id, person_id, role, during, holds, state)
select pg_temp.id(6, n), pg_temp.id(3, person), 'CO_TRAINER', tstzrange(at, at + interval '2 hours'), not cancelled,
    case when at > now() and t % 2 = 0 then 'OFFERED' else 'ACCEPTED' end
from co;
insert into clash_override (id, training_id, kind, person_id, start_local, reason, at, account_id, version)
select pg_temp.id(17, n), pg_temp.id(5, t), 'UNAVAILABLE', pg_temp.id(3, person), local, 'She comes all the same', at - interval '20 days',
    pg_temp.id(3, 2000000), 0
from co where t % 21 = 0;
insert into session_change (id, training_id, session_id, account_id, at, from_start, from_end, from_zone, from_venue_id, from_room, from_link,
    to_start, to_end, to_zone, to_venue_id, to_room, to_link, command_id)
select pg_temp.id(18, n), pg_temp.id(5, t), pg_temp.id(6, n), pg_temp.id(3, 2000000), at - interval '15 days', local - interval '1 day',
    local - interval '22 hours', 'America/Los_Angeles', null, '', '', local, local + interval '2 hours', 'America/Los_Angeles', null, '', '',
    pg_temp.id(18, n)
from meeting where t < 1000000 and t % 11 = 0;
insert into training_change (id, training_id, command_id, field, was, became)
select c.id, c.training_id, c.command_id, 'CAPACITY', '30', '40' from session_change c;
insert into access_event (id, at, account_id, act, subject, outcome, command_id, address)
select c.id, c.at, c.account_id, 'PlanTraining.change', c.training_id, 'DONE', c.command_id, '192.0.2.1' from session_change c;
insert into headcount (session_id, edition, at, account_id)
select pg_temp.id(6, n), 1, at + interval '3 hours', pg_temp.id(3, trainer) from meeting where t < 1000000 and t % 50 = 9 and at < now();
insert into headcount_line (session_id, edition, discipline, people)
select session_id, 1, discipline, 15 from headcount, unnest(array['EDUCATION', 'HEALTH_CARE', 'COMMUNITY']) discipline;

create temp table seat as
select t, k, t * 2048 + k as r, day, cancelled,
    case when t not in (select t from full_one) or k < people - 3 then 'REGISTERED' when k = people - 3 then 'OFFERED' else 'WAITLISTED' end as state
from plan, generate_series(0, people - 1) k;

insert into registration (id, training_id, person_id, state, place, source, at, version, offer_until)
select pg_temp.id(7, r), pg_temp.id(5, t), pg_temp.id(2, (t * 37 + k * 101) % pg_temp.size('people')), state,
    nextval('registration_place'), 'IMPORT', (day - 20)::timestamptz, 0, case when state = 'OFFERED' then now() + interval '2 days' end
from seat order by r;
insert into registration_change (id, registration_id, from_state, to_state, at, account_id, cause, offer_until)
select pg_temp.id(8, r), pg_temp.id(7, r), null, state, (day - 20)::timestamptz, pg_temp.id(3, 2000000), 'ROSTER_IMPORTED',
    case when state = 'OFFERED' then now() + interval '2 days' end
from seat;

-- What was sent of the 400 days that are kept: to each her seat and her reminders, and the end of a training that was called off; of the
-- rolls every twentieth was asked for.
insert into outbox_message (id, kind, training_id, registration_id, session_id, person_id, edition, message_id, state, doubtful, attempts,
    put_at, due_at, tried_at, ended_at, address, subject, version)
select pg_temp.id(19, told.id), kind, pg_temp.id(5, t), case when k >= 0 then pg_temp.id(7, t * 2048 + k) end,
    case when n > 0 then pg_temp.id(6, n) end, case when k >= 0 then pg_temp.id(2, (t * 37 + k * 101) % pg_temp.size('people')) else pg_temp.id(3, trainer) end,
    edition, '<' || kind || t || '.' || n || '.' || k || '@example.org',
    case when told.id % 500 = 3 then 'REFUSED' when told.id % 5000 = 7 then 'MAYBE_SENT' else 'SENT' end, told.id % 5000 = 7, 1, put, put, put, put,
    'somebody@example.org', 'About ' || t, 1
from (
    select row_number() over (order by put, t, k) as id, *
    from (
        select case state when 'REGISTERED' then 'SEATED' when 'OFFERED' then 'OFFERED' else 'WAITLISTED' end as kind, t, 0 as n, k,
            null::bigint as trainer, 1::bigint as edition, (day - 20)::timestamptz as put
        from seat where t < 2000000 and day > current_date - 400
        union all
        select 'CALLED_OFF', t, 0, k, null, 2, (day - 3)::timestamptz from seat where cancelled and day > current_date - 400
        union all
        select 'REMINDER', t, m.n, k, null, extract(epoch from at)::bigint, at - interval '2 days'
        from meeting m join seat s using (t) where t < 1000000 and m.day > current_date - 400 and not m.cancelled and state = 'REGISTERED'
        union all
        select 'ROLL_UNMARKED', t, n, -1, trainer, 1, at + interval '1 day' from meeting where t < 1000000 and t % 20 = 6 and day > current_date - 400
    ) kinds
    where put < now()) told;
insert into session_reminder (session_id, kind, due_at, done_at)
select pg_temp.id(6, n), kind, due, case when due < now() then due end
from meeting, lateral (values ('REMINDER', at - interval '2 days'), ('ROLL_UNMARKED', at + interval '26 hours'),
    ('ROLL_STILL_UNMARKED', at + interval '74 hours')) dues (kind, due)
where t < 1000000 and not cancelled;
insert into letter_wording (id, kind, edition, subject, text, at, account_id)
select pg_temp.id(20, n), (array['SEATED', 'WAITLISTED', 'REMINDER', 'MOVED', 'OFFERED'])[1 + n % 5], 1 + n / 5, 'Your training', 'See you there.',
    now() - n * interval '20 days', pg_temp.id(3, 2000000)
from generate_series(0, 49) n;
insert into audit_run (id, at) select pg_temp.id(21, n), now() - n * interval '1 day' from generate_series(1, 1780) n;
insert into audit_count (run_id, invariant, broken)
select pg_temp.id(21, n), invariant, 0 from generate_series(1, 1780) n, unnest(array['NO_OVERBOOKING', 'NO_DUPLICATES', 'NO_ORPHANS', 'MERGED_PEOPLE_HAVE_NO_PLACE',
    'REGISTRATIONS_HAVE_THEIR_HISTORY', 'MARKS_HAVE_THEIR_HISTORY', 'CLOSED_ROLLS_ARE_MARKED', 'CLOSED_TRAININGS_HAVE_CLOSED_ROLLS']) invariant;

insert into roll (session_id, state, version)
select pg_temp.id(6, n), case roll when 'OPEN' then 'OPEN' else 'CLOSED' end, 0
from meeting where roll <> 'NONE' and (at < now() and not cancelled or roll = 'OPEN');
insert into roll_change (id, session_id, act, at, account_id)
select pg_temp.id(10, n), pg_temp.id(6, n), 'STARTED', at, pg_temp.id(3, coalesce(trainer, 2000000)) from meeting where roll <> 'NONE' and (at < now() and not cancelled or roll = 'OPEN')
union all
select pg_temp.id(11, n), pg_temp.id(6, n), 'CLOSED', at + interval '2 hours', pg_temp.id(3, coalesce(trainer, 2000000)) from meeting where at < now() and not cancelled and roll = 'CLOSED';

-- Of a hundred 85 present, 5 late, 3 left early, 5 absent, 2 excused; of today's open rolls every second is marked.
create temp table mark as
select pg_temp.id(6, n) as session_id, pg_temp.id(7, t * 2048 + k) as registration_id, at + interval '10 minutes' as at,
    pg_temp.id(3, coalesce(trainer, 2000000)) as account_id,
    case when luck < 85 then 'PRESENT' when luck < 90 then 'LATE' when luck < 93 then 'LEFT_EARLY' when luck < 98 then 'ABSENT' else 'EXCUSED' end as status,
    case when luck between 85 and 92 then 5 + luck % 4 * 10 else 0 end as missed_minutes
from meeting, generate_series(0, people - 1) k, lateral (select (n * 7919 + k * 104729) % 100 as luck) drawn
where roll = 'CLOSED' and at < now() and not cancelled or t between 1000000 and 1999999 and k % 2 = 0;

insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
select session_id, registration_id, status, missed_minutes, at, account_id, 1 from mark;
insert into mark_change (session_id, registration_id, version, status, missed_minutes, at, account_id, source)
select session_id, registration_id, 1, status, missed_minutes, at, account_id, case when status = 'PRESENT' then 'REST_PRESENT' else 'TAP' end from mark;

-- A year of them.
insert into access_event (id, at, account_id, act, subject, outcome, command_id, address)
select pg_temp.id(9, n), now() - (1 - n::float8 / pg_temp.size('events')) * interval '1 year',
    pg_temp.id(3, n * 7919::bigint % pg_temp.size('accounts')),
    (array['TakeAttendance.mark', 'TakeAttendance.mark', 'TakeAttendance.mark', 'SignIn.enter', 'ExportHours.ofTraining', 'PlanTraining.change'])[1 + n % 6],
    pg_temp.id(5, n * 104729::bigint % pg_temp.size('trainings')), 'DONE', pg_temp.id(12, n), '192.0.2.' || n % 250
from generate_series(0, pg_temp.size('events') - 1) n;
