-- What became of the last beat of each job, so that somebody sees one that fails, doesn't end, or isn't called any more.
create table job_run (
    job            text primary key,
    every_seconds  int not null check (every_seconds > 0),
    expected_since timestamptz not null,
    node           text not null default '',
    begun_at       timestamptz,
    ended_at       timestamptz,
    worked_at      timestamptz,
    failures       int not null default 0,
    failed_with    text not null default ''
);

-- A message that can't be written, and a reminder that can't be put, must not hold up those behind it.
alter table outbox_message drop constraint outbox_message_reason_check;
alter table outbox_message add constraint outbox_message_reason_check
    check (reason in ('ADDRESS_MISSING', 'SERVER_REPLIED', 'NO_ANSWER', 'NOT_WRITTEN', 'OVERTAKEN', 'TOO_LATE'));
alter table session_reminder
    add column attempts int not null default 0,
    add column again_at timestamptz;
