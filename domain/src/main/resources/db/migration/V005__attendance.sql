-- One roll a session; it shares the session's id.
create table roll (
    session_id uuid primary key references training_session,
    state      text not null check (state in ('OPEN', 'CLOSED')),
    version    bigint not null
);

create table roll_change (
    id         uuid primary key,
    session_id uuid not null references roll,
    act        text not null check (act in ('STARTED', 'CLOSED', 'REOPENED')),
    at         timestamptz not null,
    account_id uuid not null references account,
    reason     text not null default '',
    check (act <> 'REOPENED' or length(trim(reason)) > 0)
);
create index roll_change_roll on roll_change (session_id, at);
revoke update, delete, truncate on roll_change from ${application};

create table training_mark (
    session_id      uuid not null references roll,
    registration_id uuid not null references registration,
    status          text not null check (status in ('UNMARKED', 'PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED')),
    missed_minutes  int not null,
    changed_at      timestamptz not null,
    changed_by      uuid not null references account,
    version         bigint not null,
    primary key (session_id, registration_id),
    check (case when status in ('LATE', 'LEFT_EARLY') then missed_minutes > 0 else missed_minutes = 0 end)
);
create index training_mark_registration on training_mark (registration_id);

-- Who marked what, when and how: every mark, undo and correction.
create table mark_change (
    session_id      uuid not null references roll,
    registration_id uuid not null references registration,
    version         bigint not null,
    status          text not null check (status in ('UNMARKED', 'PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED')),
    missed_minutes  int not null,
    at              timestamptz not null,
    account_id      uuid not null references account,
    source          text not null check (source in ('TAP', 'UNDO', 'CONFLICT_RESOLVED', 'REST_PRESENT', 'WALK_IN')),
    primary key (session_id, registration_id, version)
);
create index mark_change_registration on mark_change (registration_id);
revoke update, delete, truncate on mark_change from ${application};
