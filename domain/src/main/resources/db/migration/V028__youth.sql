-- Youths, the programs they take part in, and who may see them. Every column names its data class; what is sealed is encrypted under
-- a key of its own outside this database.
create table program (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    name_key   text not null unique,
    created_at timestamptz not null,
    created_by uuid not null references account,
    version    bigint not null
);

-- Which coordinator a program is in the hands of; asked and confirmed by two people, the confirmer not being herself.
create table program_coordinator (
    id         uuid primary key,
    program_id uuid not null references program,
    account_id uuid not null references account,
    reason     text not null check (length(trim(reason)) between 1 and 500),
    state      text not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
    asked_at   timestamptz not null,
    asked_by   uuid not null references account,
    decided_at timestamptz,
    decided_by uuid references account,
    ended_at   timestamptz,
    ended_by   uuid references account,
    end_reason text not null default '' check (length(end_reason) <= 500),
    version    bigint not null,
    check ((state = 'ASKED') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    check ((state = 'ENDED') = (ended_at is not null) and (ended_at is null) = (ended_by is null)),
    check ((state = 'ENDED') = (trim(end_reason) <> '')),
    constraint program_coordinator_by_two check (state not in ('CONFIRMED', 'ENDED') or decided_by <> asked_by and decided_by <> account_id)
);
create unique index program_coordinator_once on program_coordinator (program_id, account_id) where state in ('ASKED', 'CONFIRMED');
create index program_coordinator_program on program_coordinator (program_id);
create index program_coordinator_account on program_coordinator (account_id, program_id);

comment on column program.id is 'REFERENCE';
comment on column program.name is 'PROGRAM';
comment on column program.name_key is 'PROGRAM';
comment on column program.created_at is 'REFERENCE';
comment on column program.created_by is 'REFERENCE';
comment on column program.version is 'REFERENCE';
comment on column program_coordinator.id is 'REFERENCE';
comment on column program_coordinator.program_id is 'REFERENCE';
comment on column program_coordinator.account_id is 'REFERENCE';
comment on column program_coordinator.reason is 'REFERENCE';
comment on column program_coordinator.state is 'REFERENCE';
comment on column program_coordinator.asked_at is 'REFERENCE';
comment on column program_coordinator.asked_by is 'REFERENCE';
comment on column program_coordinator.decided_at is 'REFERENCE';
comment on column program_coordinator.decided_by is 'REFERENCE';
comment on column program_coordinator.ended_at is 'REFERENCE';
comment on column program_coordinator.ended_by is 'REFERENCE';
comment on column program_coordinator.end_reason is 'REFERENCE';
comment on column program_coordinator.version is 'REFERENCE';

create table cohort (
    id         uuid primary key,
    program_id uuid not null references program,
    name       text not null check (length(name) between 1 and 200),
    zone       text not null,
    capacity   int not null check (capacity between 1 and 100),
    venue_id   uuid references venue,
    first_on   date not null,
    last_on    date not null check (last_on >= first_on),
    created_at timestamptz not null,
    created_by uuid not null references account,
    version    bigint not null,
    unique (program_id, name)
);
create index cohort_by_date on cohort (first_on, id);
create index cohort_venue on cohort (venue_id);

create table cohort_session (
    id          uuid primary key,
    cohort_id   uuid not null references cohort,
    ordinal     int not null check (ordinal > 0),
    start_local timestamp not null,
    end_local   timestamp not null check (end_local > start_local),
    zone        text not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null check (ends_at > starts_at),
    minutes     int not null check (minutes between 1 and 960),
    state       text not null check (state in ('PLANNED', 'CANCELLED')),
    topic       text not null default '' check (length(topic) <= 200),
    version     bigint not null,
    unique (cohort_id, ordinal) deferrable initially deferred
);
create index cohort_session_by_date on cohort_session (starts_at);

create table cohort_facilitator (
    id          uuid primary key,
    cohort_id   uuid not null references cohort,
    account_id  uuid not null references account,
    opens_at    timestamptz not null,
    ends_at     timestamptz check (ends_at >= opens_at),
    assigned_by uuid not null references account,
    ended_by    uuid references account,
    version     bigint not null,
    check ((ends_at is null) = (ended_by is null))
);
create unique index cohort_facilitator_once on cohort_facilitator (cohort_id, account_id) where ends_at is null;
create index cohort_facilitator_cohort on cohort_facilitator (cohort_id);
create index cohort_facilitator_account on cohort_facilitator (account_id, cohort_id);

create table youth (
    id                uuid primary key,
    code              text not null unique check (length(code) between 6 and 20),
    name_sealed       bytea,
    goes_by_sealed    bytea,
    birth_date_sealed bytea,
    created_at        timestamptz not null,
    created_by        uuid not null references account,
    version           bigint not null
);

-- Exact lookups: each a keyed hash, of no use without the key.
create table youth_lookup (
    youth_id uuid not null references youth,
    kind     text not null check (kind in ('NAME', 'SOUND', 'BIRTH_DATE')),
    hash     bytea not null,
    primary key (youth_id, kind, hash)
);
create index youth_lookup_hash on youth_lookup (kind, hash);

create table enrolment (
    id         uuid primary key,
    youth_id   uuid not null references youth,
    cohort_id  uuid not null references cohort,
    state      text not null check (state in ('ENROLLED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'WITHDRAWN', 'TRANSFERRED', 'NOT_COMPLETED')),
    joined_on  date not null,
    since      date not null check (since >= joined_on),
    left_on    date check (left_on = since),
    version    bigint not null,
    unique (youth_id, cohort_id),
    check ((left_on is not null) = (state in ('COMPLETED', 'WITHDRAWN', 'TRANSFERRED', 'NOT_COMPLETED')))
);
create index enrolment_cohort on enrolment (cohort_id);

create table enrolment_change (
    enrolment_id uuid not null references enrolment,
    version      bigint not null,
    state        text not null check (state in ('ENROLLED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'WITHDRAWN', 'TRANSFERRED', 'NOT_COMPLETED')),
    on_day       date not null,
    at           timestamptz not null,
    account_id   uuid not null references account,
    primary key (enrolment_id, version)
);
revoke update, delete, truncate on enrolment_change from ${application};

-- Emergency access to one youth: at most an hour, reviewed afterwards.
create table break_glass (
    id          uuid primary key,
    account_id  uuid not null references account,
    youth_id    uuid not null references youth,
    reason      text not null check (length(trim(reason)) between 20 and 500),
    opens_at    timestamptz not null,
    ends_at     timestamptz not null check (ends_at > opens_at and ends_at <= opens_at + interval '60 minutes'),
    reviewed_at timestamptz,
    reviewed_by uuid references account check (reviewed_by <> account_id),
    review      text not null default '' check (length(review) <= 500),
    version     bigint not null,
    check ((reviewed_at is null) = (reviewed_by is null))
);
create index break_glass_account on break_glass (account_id, ends_at);
create index break_glass_youth on break_glass (youth_id, opens_at);
create index break_glass_open on break_glass (opens_at) where reviewed_at is null;

-- The one policy. A relation opens a record from opens_at until before ends_at, for an account with the role that it asks for.
create view program_access (account_id, program_id, relation, opens_at, ends_at) as
    select c.account_id, c.program_id, 'COORDINATOR', c.decided_at, coalesce(c.ended_at, 'infinity')
    from program_coordinator c
    where c.state in ('CONFIRMED', 'ENDED');

create view cohort_access (account_id, cohort_id, relation, opens_at, ends_at) as
    select p.account_id, c.id, p.relation, p.opens_at, p.ends_at
    from program_access p join cohort c on c.program_id = p.program_id
    union all
    select f.account_id, f.cohort_id, 'FACILITATOR', f.opens_at, coalesce(f.ends_at, 'infinity')
    from cohort_facilitator f;

create view youth_access (account_id, youth_id, relation, opens_at, ends_at) as
    select a.account_id, e.youth_id, a.relation, a.opens_at, a.ends_at
    from cohort_access a join enrolment e on e.cohort_id = a.cohort_id
    union all
    select b.account_id, b.youth_id, 'BREAK_GLASS', b.opens_at, b.ends_at
    from break_glass b;

-- What each column holds; who may see that follows from it.
comment on column cohort.id is 'REFERENCE';
comment on column cohort.program_id is 'REFERENCE';
comment on column cohort.name is 'PROGRAM';
comment on column cohort.zone is 'PROGRAM';
comment on column cohort.capacity is 'PROGRAM';
comment on column cohort.venue_id is 'REFERENCE';
comment on column cohort.first_on is 'PROGRAM';
comment on column cohort.last_on is 'PROGRAM';
comment on column cohort.created_at is 'REFERENCE';
comment on column cohort.created_by is 'REFERENCE';
comment on column cohort.version is 'REFERENCE';
comment on column cohort_session.id is 'REFERENCE';
comment on column cohort_session.cohort_id is 'REFERENCE';
comment on column cohort_session.ordinal is 'PROGRAM';
comment on column cohort_session.start_local is 'PROGRAM';
comment on column cohort_session.end_local is 'PROGRAM';
comment on column cohort_session.zone is 'PROGRAM';
comment on column cohort_session.starts_at is 'PROGRAM';
comment on column cohort_session.ends_at is 'PROGRAM';
comment on column cohort_session.minutes is 'PROGRAM';
comment on column cohort_session.state is 'PROGRAM';
comment on column cohort_session.topic is 'PROGRAM';
comment on column cohort_session.version is 'REFERENCE';
comment on column cohort_facilitator.id is 'REFERENCE';
comment on column cohort_facilitator.cohort_id is 'REFERENCE';
comment on column cohort_facilitator.account_id is 'PROGRAM';
comment on column cohort_facilitator.opens_at is 'PROGRAM';
comment on column cohort_facilitator.ends_at is 'PROGRAM';
comment on column cohort_facilitator.assigned_by is 'REFERENCE';
comment on column cohort_facilitator.ended_by is 'REFERENCE';
comment on column cohort_facilitator.version is 'REFERENCE';
comment on column youth.id is 'REFERENCE';
comment on column youth.code is 'REFERENCE';
comment on column youth.name_sealed is 'IDENTITY';
comment on column youth.goes_by_sealed is 'IDENTITY';
comment on column youth.birth_date_sealed is 'IDENTITY';
comment on column youth.created_at is 'REFERENCE';
comment on column youth.created_by is 'REFERENCE';
comment on column youth.version is 'REFERENCE';
comment on column youth_lookup.youth_id is 'REFERENCE';
comment on column youth_lookup.kind is 'REFERENCE';
comment on column youth_lookup.hash is 'IDENTITY';
comment on column enrolment.id is 'REFERENCE';
comment on column enrolment.youth_id is 'REFERENCE';
comment on column enrolment.cohort_id is 'REFERENCE';
comment on column enrolment.state is 'PROGRESS';
comment on column enrolment.joined_on is 'PROGRESS';
comment on column enrolment.since is 'PROGRESS';
comment on column enrolment.left_on is 'PROGRESS';
comment on column enrolment.version is 'REFERENCE';
comment on column enrolment_change.enrolment_id is 'REFERENCE';
comment on column enrolment_change.version is 'REFERENCE';
comment on column enrolment_change.state is 'PROGRESS';
comment on column enrolment_change.on_day is 'PROGRESS';
comment on column enrolment_change.at is 'REFERENCE';
comment on column enrolment_change.account_id is 'REFERENCE';
comment on column break_glass.id is 'REFERENCE';
comment on column break_glass.account_id is 'REFERENCE';
comment on column break_glass.youth_id is 'REFERENCE';
comment on column break_glass.reason is 'NOTE';
comment on column break_glass.opens_at is 'REFERENCE';
comment on column break_glass.ends_at is 'REFERENCE';
comment on column break_glass.reviewed_at is 'REFERENCE';
comment on column break_glass.reviewed_by is 'REFERENCE';
comment on column break_glass.review is 'NOTE';
comment on column break_glass.version is 'REFERENCE';
