-- Rooms of a venue with their seats. A session names its room by the words on its door, whether the room is on file or not.
-- Whoever comes from another venue needs the travel minutes of the one that takes longer.
alter table venue add column travel_minutes int not null default 30 check (travel_minutes between 0 and 240);
create table room (
    id       uuid primary key,
    venue_id uuid not null references venue,
    name     text not null check (length(name) between 1 and 100),
    seats    int not null check (seats between 1 and 10000)
);
create unique index room_name on room (venue_id, lower(name));

-- A room is in use by one session at a time, unless its training is cancelled. Checked at the end of the act: the sessions of a series
-- move one after the other. Of two that are in one room already, the later one is let be.
alter table training_session add column holds_room boolean not null default true;
update training_session s set holds_room = false
    from training t
    where t.id = s.training_id and (t.state = 'CANCELLED' or exists (
        select from training_session o
        where o.venue_id = s.venue_id and s.room <> '' and lower(o.room) = lower(s.room) and o.id < s.id
            and o.starts_at < s.ends_at and s.starts_at < o.ends_at));
alter table training_session add constraint room_in_use_once_at_a_time
    exclude using gist (venue_id with =, lower(room) with =, tstzrange(starts_at, ends_at) with &&) where (holds_room and room <> '')
    deferrable initially deferred;

-- A trainer is asked and answers, or is assigned by a coordinator who knows her answer. A declined offer frees her time.
alter table trainer_assignment
    add column state text not null default 'ACCEPTED' check (state in ('OFFERED', 'ACCEPTED', 'DECLINED')),
    add column reason text not null default '' check (length(reason) <= 500),
    add check (state <> 'DECLINED' or not holds and reason <> '');
drop index one_lead_a_session;
create unique index one_lead_a_session on trainer_assignment (session_id) where role = 'LEAD' and state <> 'DECLINED';
create index trainer_assignment_offered on trainer_assignment (person_id) where state = 'OFFERED';

-- When a trainer can't: each week on a weekday, or on every day from the first to the last one. On the county's wall clock.
create table unavailability (
    id         uuid primary key,
    person_id  uuid not null references person,
    weekday    text check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    from_time  time not null,
    until_time time check (until_time > from_time),
    first_day  date not null,
    last_day   date check (last_day >= first_day),
    version    bigint not null,
    check (weekday is not null or last_day is not null)
);
create index unavailability_person on unavailability (person_id, first_day);

-- What stood against a plan, and why a coordinator planned it all the same.
create table clash_override (
    id          uuid primary key,
    training_id uuid not null references training,
    kind        text not null check (kind in ('TRAINER_BUSY', 'ROOM_TAKEN', 'TRAVEL', 'UNAVAILABLE', 'SEATS')),
    person_id   uuid references person,
    start_local timestamp not null,
    reason      text not null check (length(reason) between 1 and 500),
    at          timestamptz not null,
    account_id  uuid not null references account,
    version     bigint not null
);
create index clash_override_training on clash_override (training_id, at);
create index clash_override_person on clash_override (person_id) where person_id is not null;
