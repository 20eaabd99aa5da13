-- Why an enrolment is on hold, and which one goes on as it. Of holds from before nobody was asked why.
alter table enrolment
    add column hold_reason text check (hold_reason in ('IN_CUSTODY', 'MISSING_FROM_CARE', 'MEDICAL', 'OTHER')),
    add column transferred_from uuid unique references enrolment check (transferred_from <> id);
alter table enrolment_change
    add column hold_reason text check (hold_reason in ('IN_CUSTODY', 'MISSING_FROM_CARE', 'MEDICAL', 'OTHER'));
update enrolment set hold_reason = 'OTHER' where state = 'ON_HOLD';
update enrolment_change set hold_reason = 'OTHER' where state = 'ON_HOLD';
alter table enrolment
    add constraint enrolment_hold_reason_of_holds check ((hold_reason is not null) = (state = 'ON_HOLD'));
alter table enrolment_change
    add constraint enrolment_change_hold_reason_of_holds check ((hold_reason is not null) = (state = 'ON_HOLD'));

-- From which day on, and until which, a youth can't be expected anywhere. One that is taken back never was.
create table status_episode (
    id         uuid primary key,
    youth_id   uuid not null references youth,
    kind       text not null check (kind in ('IN_CUSTODY', 'MISSING_FROM_CARE', 'IN_HOSPITAL')),
    from_day   date not null,
    until_day  date check (until_day >= from_day),
    taken_back boolean not null,
    noted_at   timestamptz not null,
    noted_by   uuid not null references account,
    version    bigint not null,
    constraint status_episode_one_at_a_time
        exclude using gist (youth_id with =, daterange(from_day, until_day, '[]') with &&) where (not taken_back)
);
create index status_episode_youth on status_episode (youth_id);

alter table cohort_mark_change
    drop constraint cohort_mark_change_source_check,
    add constraint cohort_mark_change_source_check check (source in ('TAP', 'UNDO', 'CONFLICT_RESOLVED', 'REST_PRESENT', 'EPISODE'));

-- Who waits for a seat in a cohort. The offer of one holds it.
alter table cohort add column offer_days int not null default 7 check (offer_days between 1 and 60);

create table waitlist_place (
    id          uuid primary key,
    cohort_id   uuid not null references cohort,
    youth_id    uuid not null references youth,
    state       text not null check (state in ('WAITING', 'OFFERED', 'ENROLLED', 'DECLINED', 'EXPIRED', 'REMOVED')),
    priority    text not null check (priority in ('SAFETY', 'HEARING', 'LEAVING_CARE', 'RETURNING', 'IN_TURN')),
    since       date not null,
    offer_until timestamptz,
    version     bigint not null,
    check ((state = 'OFFERED') = (offer_until is not null))
);
create unique index waitlist_place_once on waitlist_place (youth_id, cohort_id) where state in ('WAITING', 'OFFERED');
create index waitlist_place_cohort on waitlist_place (cohort_id);
create index waitlist_place_youth on waitlist_place (youth_id);
create index waitlist_place_offered on waitlist_place (offer_until) where state = 'OFFERED';

-- Every step of a place; nobody's, where time did it.
create table waitlist_change (
    place_id    uuid not null references waitlist_place,
    version     bigint not null,
    state       text not null check (state in ('WAITING', 'OFFERED', 'ENROLLED', 'DECLINED', 'EXPIRED', 'REMOVED')),
    priority    text not null check (priority in ('SAFETY', 'HEARING', 'LEAVING_CARE', 'RETURNING', 'IN_TURN')),
    offer_until timestamptz,
    at          timestamptz not null,
    account_id  uuid references account,
    primary key (place_id, version)
);
revoke update, delete, truncate on waitlist_change from ${application};

-- Who waits is in the hands of the program's coordinators, and of nobody who facilitates.
create or replace view youth_access (account_id, youth_id, relation, opens_at, ends_at) as
    select a.account_id, e.youth_id, a.relation, a.opens_at, a.ends_at
    from cohort_access a join enrolment e on e.cohort_id = a.cohort_id
    union all
    select l.account_id, w.youth_id, l.relation, l.opens_at, l.ends_at
    from cohort_access l join waitlist_place w on w.cohort_id = l.cohort_id
    where l.relation = 'COORDINATOR'
    union all
    select b.account_id, b.youth_id, 'BREAK_GLASS', b.opens_at, b.ends_at
    from break_glass b;

-- What each column holds; who may see that follows from it.
comment on column enrolment.hold_reason is 'PROGRESS';
comment on column enrolment.transferred_from is 'REFERENCE';
comment on column enrolment_change.hold_reason is 'PROGRESS';
comment on column cohort.offer_days is 'PROGRAM';
comment on column status_episode.id is 'REFERENCE';
comment on column status_episode.youth_id is 'REFERENCE';
comment on column status_episode.kind is 'LEGAL';
comment on column status_episode.from_day is 'LEGAL';
comment on column status_episode.until_day is 'LEGAL';
comment on column status_episode.taken_back is 'REFERENCE';
comment on column status_episode.noted_at is 'REFERENCE';
comment on column status_episode.noted_by is 'REFERENCE';
comment on column status_episode.version is 'REFERENCE';
comment on column waitlist_place.id is 'REFERENCE';
comment on column waitlist_place.cohort_id is 'REFERENCE';
comment on column waitlist_place.youth_id is 'REFERENCE';
comment on column waitlist_place.state is 'PROGRESS';
comment on column waitlist_place.priority is 'LEGAL';
comment on column waitlist_place.since is 'PROGRESS';
comment on column waitlist_place.offer_until is 'PROGRESS';
comment on column waitlist_place.version is 'REFERENCE';
comment on column waitlist_change.place_id is 'REFERENCE';
comment on column waitlist_change.version is 'REFERENCE';
comment on column waitlist_change.state is 'PROGRESS';
comment on column waitlist_change.priority is 'LEGAL';
comment on column waitlist_change.offer_until is 'PROGRESS';
comment on column waitlist_change.at is 'REFERENCE';
comment on column waitlist_change.account_id is 'REFERENCE';
