create table account (
    id            uuid primary key,
    username      text not null,
    display_name  text not null,
    person_id     uuid,
    password_hash text not null,
    state         text not null check (state in ('ACTIVE', 'DISABLED')),
    created_at    timestamptz not null,
    version       bigint not null
);
create unique index account_username_key on account (lower(username));

create table account_role (
    account_id uuid not null references account,
    role       text not null check (role in ('ADMINISTRATOR', 'COORDINATOR', 'TRAINER')),
    primary key (account_id, role)
);

create table sign_in (
    id          uuid primary key,
    account_id  uuid not null references account,
    at          timestamptz not null,
    last_act_at timestamptz not null,
    ended_at    timestamptz,
    address     text not null
);
create index sign_in_account on sign_in (account_id, at);

-- Failed attempts, counted per name tried and per address: both throttle.
create table sign_in_failure (
    id      uuid primary key,
    at      timestamptz not null,
    name    text not null,
    address text not null
);
create index sign_in_failure_name on sign_in_failure (name, at);
create index sign_in_failure_address on sign_in_failure (address, at);

create table access_event (
    id         uuid primary key,
    at         timestamptz not null,
    account_id uuid references account,
    act        text not null,
    subject    uuid,
    outcome    text not null check (outcome in ('DONE', 'REFUSED', 'STALE', 'DENIED')),
    command_id uuid,
    address    text not null
);
create index access_event_subject on access_event (subject, at);
create index access_event_account on access_event (account_id, at);
revoke update, delete, truncate on access_event from ${application};

-- A command that is sent again gets its first result.
create table command_receipt (
    command_id uuid primary key,
    account_id uuid not null references account,
    payload    bytea not null,
    result     bytea,
    at         timestamptz not null
);
