-- A county's data of a size, given by the settings size.*, up to now. The ids are those that class Ids gives.
-- Trainings: ordinary ones from 0 on; then those that the figures use, from 1,000,000 on (one open roll of today for each trainer who
-- marks), 2,000,000 (unmarked open rolls), 3,000,000 (40 people, 16 sessions), 4,000,000 (1,000 people, 16 sessions) and 5,000,000 (to come, with 5,000 seats and nobody yet).
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

insert into venue (id, name, name_key, street, city, seats, version)
select pg_temp.id(4, n), 'Hall ' || n, 'hall ' || n, n || ' Main Street', 'Alder', 60, 0 from generate_series(0, 79) n;

-- One every few hours of 1,780 days that were and 60 that come; a trainer has the next one weeks later.
create temp table plan as
select n::bigint as t, 10 + n * 7 % 31 as people, case when n % 10 = 0 then 2 else 1 end as sessions,
    (now() at time zone 'America/Los_Angeles')::date - 1780 + (n::bigint * 1840 / pg_temp.size('trainings'))::int as day, 8 + n % 8 as hour,
    (n % (pg_temp.size('accounts') / 6 * 5)) / 5 * 6 + n % (pg_temp.size('accounts') / 6 * 5) % 5 as trainer,
    'CLOSED' as roll, n % 50 = 7 as cancelled
from generate_series(0, pg_temp.size('trainings') - 1) n
union all
select 1000000 + n, 40, 1, (now() at time zone 'America/Los_Angeles')::date, 10, 1000000 + n, 'OPEN', false from generate_series(0, 31) n
union all
select 2000000 + n, 40, 40, (now() at time zone 'America/Los_Angeles')::date - 1000, 10, null, 'OPEN', false from generate_series(0, pg_temp.size('unmarked') / 40 - 1) n
union all
select 3000000 + n, 40, 16, (now() at time zone 'America/Los_Angeles')::date - 1500 - n, 10, 1000000 + n, 'CLOSED', false from generate_series(0, 31) n
union all
select 4000000, 1000, 16, (now() at time zone 'America/Los_Angeles')::date - 1600, 18, null, 'CLOSED', false
union all
select 5000000 + n, 0, 1, (now() at time zone 'America/Los_Angeles')::date + 30, 10, null, 'NONE', false from generate_series(0, 1) n;

create temp table meeting as
select p.*, s as ordinal, p.t * 64 + s as n, starts.local, starts.local at time zone 'America/Los_Angeles' as at
from plan p, generate_series(1, p.sessions) s, lateral (select p.day + (s - 1) * interval '1 day' + p.hour * interval '1 hour' as local) starts;

insert into training (id, title, title_key, audience, state, capacity, cancel_reason, first_start, last_end, changed_at, changed_by, version)
select pg_temp.id(5, p.t), title, lower(title), (array['LAW_ENFORCEMENT', 'HEALTH_CARE', 'EDUCATION', 'SOCIAL_SERVICES', 'COURT', 'MIXED'])[1 + p.t % 6],
    case when p.cancelled then 'CANCELLED' when p.t between 1000000 and 1999999 then 'PUBLISHED' when ends < now() then 'CLOSED'
        when p.t < 1000000 and p.t % 8 = 3 then 'DRAFT' else 'PUBLISHED' end,
    case when p.people = 0 then 5000 else p.people + 10 end, case when p.cancelled then 'Too few people' end, starts, ends, now(), pg_temp.id(3, 2000000), 0
from (select t, min(at) as starts, max(at) + interval '2 hours' as ends from meeting group by t) times join plan p using (t),
    lateral (select (array['Human trafficking 101', 'Recognizing the signs', 'Interviewing with care', 'Screening in clinics', 'Labor trafficking',
        'Online recruitment', 'Working with survivors', 'Safety planning'])[1 + p.t % 8] || ' group ' || p.t as title) named;

insert into training_session (id, training_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, venue_id, link)
select pg_temp.id(6, n), pg_temp.id(5, t), ordinal, local, local + interval '2 hours', 'America/Los_Angeles', at, at + interval '2 hours', 120,
    case when t % 5 > 0 then pg_temp.id(4, t % 80) end, case when t % 5 = 0 then 'https://meet.example.org/' || t else '' end
from meeting;

insert into trainer_assignment (session_id, person_id, role, during, holds)
select pg_temp.id(6, n), pg_temp.id(3, trainer), 'LEAD', tstzrange(at, at + interval '2 hours'), not cancelled from meeting where trainer is not null;

create temp table seat as
select t, k, t * 2048 + k as r, day, cancelled from plan, generate_series(0, people - 1) k;

insert into registration (id, training_id, person_id, state, place, source, at, version)
select pg_temp.id(7, r), pg_temp.id(5, t), pg_temp.id(2, (t * 37 + k * 101) % pg_temp.size('people')), 'REGISTERED',
    nextval('registration_place'), 'IMPORT', (day - 20)::timestamptz, 0
from seat order by r;
insert into registration_change (id, registration_id, from_state, to_state, at, account_id, cause)
select pg_temp.id(8, r), pg_temp.id(7, r), null, 'REGISTERED', (day - 20)::timestamptz, pg_temp.id(3, 2000000), 'ROSTER_IMPORTED' from seat;

insert into roll (session_id, state, version) select pg_temp.id(6, n), roll, 0 from meeting where at < now() and not cancelled or roll = 'OPEN';
insert into roll_change (id, session_id, act, at, account_id)
select pg_temp.id(10, n), pg_temp.id(6, n), 'STARTED', at, pg_temp.id(3, coalesce(trainer, 2000000)) from meeting where at < now() and not cancelled or roll = 'OPEN'
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
