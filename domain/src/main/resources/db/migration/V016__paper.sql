-- What the signed sheet says can be entered.
alter table mark_change
    drop constraint mark_change_source_check,
    add constraint mark_change_source_check
        check (source in ('TAP', 'UNDO', 'CONFLICT_RESOLVED', 'REST_PRESENT', 'WALK_IN', 'PAPER'));

-- The signed sheet itself, as it came. The newest is a session's scan; those before it are kept.
create table sheet_scan (
    id         uuid primary key,
    session_id uuid not null references roll,
    kind       text not null check (kind in ('PDF', 'JPEG', 'PNG')),
    content    bytea not null check (length(content) between 1 and 10485760),
    at         timestamptz not null,
    account_id uuid not null references account,
    version    bigint not null
);
create index sheet_scan_session on sheet_scan (session_id, at);
revoke update, delete, truncate on sheet_scan from ${application};

-- Whoever lets somebody in over the number of seats says why. Those let in before this was asked for gave no reason.
alter table registration_change
    add constraint registration_change_over_capacity_reason
        check (cause <> 'WALKED_IN_OVER_CAPACITY' or length(trim(reason)) > 0) not valid;
