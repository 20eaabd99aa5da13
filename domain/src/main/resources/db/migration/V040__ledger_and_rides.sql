-- What was given out at a session, with receipts. A line is struck out, never deleted; each state it had is kept.
create table ledger_line (
    id         uuid primary key,
    session_id uuid not null references cohort_session,
    kind       text not null check (kind in ('INCENTIVE', 'TRANSPORT', 'MEAL')),
    what       text not null check (length(what) between 1 and 100),
    how_many   int not null check (how_many between 1 and 1000),
    cents      bigint not null check (cents between 1 and 100000),
    receipts   int not null,
    struck_out boolean not null,
    version    bigint not null,
    check (receipts between 0 and how_many)
);
create index ledger_line_session on ledger_line (session_id);
revoke delete, truncate on ledger_line from ${application};

create table ledger_line_change (
    line_id    uuid not null references ledger_line,
    version    bigint not null,
    kind       text not null check (kind in ('INCENTIVE', 'TRANSPORT', 'MEAL')),
    what       text not null,
    how_many   int not null,
    cents      bigint not null,
    receipts   int not null,
    struck_out boolean not null,
    at         timestamptz not null,
    account_id uuid not null references account,
    primary key (line_id, version)
);
revoke update, delete, truncate on ledger_line_change from ${application};

-- Public places from which participants of a program are driven to its sessions.
create table meeting_point (
    id         uuid primary key,
    program_id uuid not null references program,
    name       text not null check (length(name) between 1 and 100),
    directions text not null check (length(directions) <= 200),
    retired    boolean not null,
    created_at timestamptz not null,
    created_by uuid not null references account,
    version    bigint not null
);
create index meeting_point_program on meeting_point (program_id);

-- Who is driven to a session; deleted when that is over.
create table ride (
    id           uuid primary key,
    session_id   uuid not null references cohort_session,
    enrolment_id uuid not null references enrolment,
    point_sealed bytea not null,
    time_sealed  bytea not null,
    state        text not null check (state in ('ASKED', 'ARRANGED', 'NOT_NEEDED')),
    version      bigint not null,
    unique (session_id, enrolment_id)
);
create index ride_enrolment on ride (enrolment_id);

comment on column ledger_line.id is 'REFERENCE';
comment on column ledger_line.session_id is 'REFERENCE';
comment on column ledger_line.kind is 'PROGRAM';
comment on column ledger_line.what is 'PROGRAM';
comment on column ledger_line.how_many is 'PROGRAM';
comment on column ledger_line.cents is 'PROGRAM';
comment on column ledger_line.receipts is 'PROGRAM';
comment on column ledger_line.struck_out is 'PROGRAM';
comment on column ledger_line.version is 'REFERENCE';
comment on column ledger_line_change.line_id is 'REFERENCE';
comment on column ledger_line_change.version is 'REFERENCE';
comment on column ledger_line_change.kind is 'PROGRAM';
comment on column ledger_line_change.what is 'PROGRAM';
comment on column ledger_line_change.how_many is 'PROGRAM';
comment on column ledger_line_change.cents is 'PROGRAM';
comment on column ledger_line_change.receipts is 'PROGRAM';
comment on column ledger_line_change.struck_out is 'PROGRAM';
comment on column ledger_line_change.at is 'REFERENCE';
comment on column ledger_line_change.account_id is 'REFERENCE';
comment on column meeting_point.id is 'REFERENCE';
comment on column meeting_point.program_id is 'REFERENCE';
comment on column meeting_point.name is 'PROGRAM';
comment on column meeting_point.directions is 'PROGRAM';
comment on column meeting_point.retired is 'PROGRAM';
comment on column meeting_point.created_at is 'REFERENCE';
comment on column meeting_point.created_by is 'REFERENCE';
comment on column meeting_point.version is 'REFERENCE';
comment on column ride.id is 'REFERENCE';
comment on column ride.session_id is 'REFERENCE';
comment on column ride.enrolment_id is 'REFERENCE';
comment on column ride.point_sealed is 'LOCATION';
comment on column ride.time_sealed is 'LOCATION';
comment on column ride.state is 'PROGRESS';
comment on column ride.version is 'REFERENCE';
