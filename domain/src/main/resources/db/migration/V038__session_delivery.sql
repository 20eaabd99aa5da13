-- What was done at a session beside what was planned, and the guest speakers of a program.
create table session_delivery (
    session_id uuid primary key references cohort_session,
    topic      text not null check (length(topic) between 1 and 200),
    minutes    int not null check (minutes between 1 and 960),
    reason     text check (reason in ('SPEAKER_DID_NOT_COME', 'GROUP_NEEDED_ANOTHER_TOPIC', 'NOT_ENOUGH_TIME', 'FEW_PARTICIPANTS', 'SITE_OR_STAFF', 'OTHER')),
    said_at    timestamptz not null,
    said_by    uuid not null references account,
    version    bigint not null
);

create table speaker (
    id           uuid primary key,
    program_id   uuid not null references program,
    name         text not null check (length(name) between 1 and 200),
    organization text not null check (length(organization) <= 200),
    email        text not null check (length(email) <= 254),
    phone        text not null check (length(phone) <= 40),
    vetted_on    date,
    signed_on    date,
    created_at   timestamptz not null,
    created_by   uuid not null references account,
    version      bigint not null,
    check (email <> '' or phone <> '')
);
create index speaker_program on speaker (program_id);

create table speaker_visit (
    id         uuid primary key,
    session_id uuid not null references cohort_session,
    speaker_id uuid not null references speaker,
    topic      text not null check (length(topic) <= 200),
    state      text not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    link_hash  bytea unique,
    version    bigint not null,
    unique (session_id, speaker_id)
);
create index speaker_visit_speaker on speaker_visit (speaker_id);

comment on column session_delivery.session_id is 'REFERENCE';
comment on column session_delivery.topic is 'PROGRAM';
comment on column session_delivery.minutes is 'PROGRAM';
comment on column session_delivery.reason is 'PROGRAM';
comment on column session_delivery.said_at is 'REFERENCE';
comment on column session_delivery.said_by is 'REFERENCE';
comment on column session_delivery.version is 'REFERENCE';
comment on column speaker.id is 'REFERENCE';
comment on column speaker.program_id is 'REFERENCE';
comment on column speaker.name is 'PROGRAM';
comment on column speaker.organization is 'PROGRAM';
comment on column speaker.email is 'PROGRAM';
comment on column speaker.phone is 'PROGRAM';
comment on column speaker.vetted_on is 'PROGRAM';
comment on column speaker.signed_on is 'PROGRAM';
comment on column speaker.created_at is 'REFERENCE';
comment on column speaker.created_by is 'REFERENCE';
comment on column speaker.version is 'REFERENCE';
comment on column speaker_visit.id is 'REFERENCE';
comment on column speaker_visit.session_id is 'REFERENCE';
comment on column speaker_visit.speaker_id is 'REFERENCE';
comment on column speaker_visit.topic is 'PROGRAM';
comment on column speaker_visit.state is 'PROGRAM';
comment on column speaker_visit.link_hash is 'REFERENCE';
comment on column speaker_visit.version is 'REFERENCE';
