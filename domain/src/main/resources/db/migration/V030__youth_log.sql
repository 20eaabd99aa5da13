-- The log of the youth zone: one event an act, one row a youth it touched. Inserted and read, never changed. Each event carries a keyed
-- hash; a job chains them, so that one that is altered or missing is named.
create table youth_access_event (
    id         uuid not null,
    at         timestamptz not null,
    account_id uuid references account,
    agency_id  uuid references agency,
    act        text not null,
    outcome    text not null check (outcome in ('DONE', 'REFUSED', 'STALE', 'DENIED')),
    relation   text,
    purpose    text not null,
    subject    uuid,
    command_id uuid,
    address    text not null,
    mac        bytea not null,
    primary key (at, id)
) partition by range (at);
create index youth_access_event_account on youth_access_event (account_id, at);
create index youth_access_event_agency on youth_access_event (agency_id, at);

create table youth_access_subject (
    event_id uuid not null,
    at       timestamptz not null,
    youth_id uuid not null references youth,
    primary key (at, event_id, youth_id),
    foreign key (at, event_id) references youth_access_event (at, id)
) partition by range (at);
create index youth_access_subject_youth on youth_access_subject (youth_id, at);

-- Place of each event in the chain.
create table youth_access_link (
    link     bigint primary key,
    event_at timestamptz not null,
    event_id uuid not null,
    chain    bytea not null,
    unique (event_at, event_id)
);
revoke update, delete, truncate on youth_access_event, youth_access_subject, youth_access_link from ${application};
