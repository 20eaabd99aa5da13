create table venue (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    name_key   text not null unique,
    street     text not null default '',
    city       text not null default '',
    directions text not null default '',
    seats      int check (seats between 1 and 10000),
    version    bigint not null
);

create table training (
    id            uuid primary key,
    title         text not null check (length(title) between 1 and 200),
    title_key     text not null,
    audience      text not null check (audience in ('LAW_ENFORCEMENT', 'PROSECUTION', 'DEFENCE', 'COURT', 'HEALTH_CARE', 'EDUCATION',
        'SOCIAL_SERVICES', 'VICTIM_SERVICES', 'COMMUNITY', 'MIXED')),
    state         text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED')),
    capacity      int not null check (capacity between 1 and 5000),
    notes         text not null default '' check (length(notes) <= 2000),
    cancel_reason text check (state <> 'CANCELLED' or cancel_reason is not null),
    first_start   timestamptz not null,
    last_end      timestamptz not null,
    changed_at    timestamptz not null,
    changed_by    uuid not null references account,
    version       bigint not null
);
create index training_by_date on training (first_start, id);
create index training_title_search on training using gin (title_key gin_trgm_ops);
create index training_by_state on training (state, first_start, id);

create table training_session (
    id          uuid primary key,
    training_id uuid not null references training,
    ordinal     int not null,
    start_local timestamp not null,
    end_local   timestamp not null check (end_local > start_local),
    zone        text not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null check (ends_at > starts_at),
    minutes     int not null check (minutes between 1 and 960),
    venue_id    uuid references venue,
    room        text not null default '',
    link        text not null default '',
    unique (training_id, ordinal) deferrable initially deferred
);
create index training_session_by_date on training_session (starts_at);
create index training_session_venue on training_session (venue_id);

-- One row a trainer and session, so that the database itself refuses a trainer in two places at once.
create table trainer_assignment (
    session_id uuid not null references training_session on delete cascade,
    person_id  uuid not null references person,
    role       text not null check (role in ('LEAD', 'CO_TRAINER')),
    during     tstzrange not null,
    holds      boolean not null,
    primary key (session_id, person_id),
    constraint trainer_in_one_place_at_a_time exclude using gist (person_id with =, during with &&) where (holds)
);
create unique index one_lead_a_session on trainer_assignment (session_id) where role = 'LEAD';
create index trainer_assignment_person on trainer_assignment (person_id, session_id);

create table registration (
    id          uuid primary key,
    training_id uuid not null references training,
    person_id   uuid not null references person,
    state       text not null check (state in ('REGISTERED', 'WAITLISTED', 'CANCELLED')),
    place       bigint not null,
    source      text not null check (source in ('COORDINATOR', 'IMPORT', 'WALK_IN')),
    at          timestamptz not null,
    version     bigint not null,
    unique (training_id, person_id)
);
create index registration_by_place on registration (training_id, state, place);
create index registration_person on registration (person_id);
create sequence registration_place;

create table registration_change (
    id              uuid primary key,
    registration_id uuid not null references registration,
    from_state      text check (from_state in ('REGISTERED', 'WAITLISTED', 'CANCELLED')),
    to_state        text not null check (to_state in ('REGISTERED', 'WAITLISTED', 'CANCELLED')),
    at              timestamptz not null,
    account_id      uuid not null references account,
    cause           text not null check (cause in ('ROSTER_IMPORTED', 'WALKED_IN', 'WALKED_IN_OVER_CAPACITY', 'CAPACITY_RAISED'))
);
create index registration_change_registration on registration_change (registration_id, at);
revoke update, delete, truncate on registration_change from ${application};

-- A dry run that waits for the coordinator's word. Once committed, only the rows to correct are kept.
create table roster_import (
    id          uuid primary key,
    training_id uuid not null references training,
    account_id  uuid not null references account,
    file_name   text not null,
    at          timestamptz not null,
    state       text not null check (state in ('CHECKED', 'COMMITTED')),
    registered  int not null,
    waitlisted  int not null,
    version     bigint not null
);
create index roster_import_training on roster_import (training_id);

create table roster_import_row (
    import_id  uuid not null references roster_import on delete cascade,
    ordinal    int not null,
    sheet      text not null,
    row_number int not null,
    full_name  text not null,
    sort_as    text not null,
    email      text not null,
    agency     text not null,
    title      text not null,
    licence    text not null,
    discipline text not null,
    verdict    text not null check (verdict in ('NEW', 'KNOWN', 'ALREADY_REGISTERED', 'DUPLICATE', 'REJECTED')),
    finding    text not null check (finding in ('NOTHING', 'NAME_DIFFERS', 'NEW_AGENCY', 'SAME_AS_ROW', 'NAME_MISSING', 'NAME_LONG',
        'AGENCY_LONG', 'TITLE_LONG', 'LICENCE_LONG', 'IDENTITY_MISSING', 'EMAIL_MALFORMED', 'EMAIL_AND_LICENCE_DIFFER',
        'SEVERAL_WITH_LICENCE', 'SEVERAL_OF_THAT_NAME', 'OTHER_EMAIL_ON_FILE', 'OTHER_EMAIL_IN_ROW', 'OTHER_NAME_IN_ROW',
        'EMAIL_OF_ANOTHER')),
    argument   text not null default '',
    person_id  uuid references person,
    primary key (import_id, ordinal)
);
create index roster_import_row_person on roster_import_row (person_id) where person_id is not null;
