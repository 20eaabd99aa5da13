-- A calendar shows what begins on a day by the wall clock of its place.
create index training_session_by_day on training_session (start_local);

-- A headcount event: a talk whose people are counted, and not named.
alter table training add column headcount_only boolean not null default false;

-- How many came to a session of one, as somebody has entered it. A correction is the next edition; the earlier ones stay.
create table headcount (
    session_id uuid not null references training_session,
    edition    int not null check (edition > 0),
    at         timestamptz not null,
    account_id uuid not null references account,
    primary key (session_id, edition)
);
revoke update, delete, truncate on headcount from ${application};

create table headcount_line (
    session_id uuid not null,
    edition    int not null,
    discipline text not null check (discipline in ('LAW_ENFORCEMENT', 'PROSECUTION', 'DEFENCE', 'COURT', 'HEALTH_CARE', 'EDUCATION',
        'SOCIAL_SERVICES', 'VICTIM_SERVICES', 'COMMUNITY', 'UNKNOWN')),
    people     int not null check (people between 0 and 5000),
    primary key (session_id, edition, discipline),
    foreign key (session_id, edition) references headcount
);
revoke update, delete, truncate on headcount_line from ${application};

-- The private calendar of an account. Of the secret in its address only the hash is kept.
create table calendar_feed (
    account_id uuid primary key references account,
    token_hash bytea not null unique check (length(token_hash) = 32),
    since      timestamptz not null,
    version    bigint not null
);

create table feed_miss (
    id      uuid primary key,
    at      timestamptz not null,
    address text not null
);
create index feed_miss_address on feed_miss (address, at);
create index feed_miss_age on feed_miss using brin (at);
