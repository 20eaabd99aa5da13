-- People can check themselves in on a tablet at the door.
alter table mark_change
    drop constraint mark_change_source_check,
    add constraint mark_change_source_check
        check (source in ('TAP', 'UNDO', 'CONFLICT_RESOLVED', 'REST_PRESENT', 'WALK_IN', 'PAPER', 'KIOSK'));

-- Such a tablet. Neither the secret that it holds nor the PIN that ends it can be read from its row.
create table kiosk (
    id         uuid primary key,
    session_id uuid not null references roll,
    account_id uuid not null references account,
    token_hash bytea not null unique check (length(token_hash) = 32),
    pin_hash   bytea not null check (length(pin_hash) = 32),
    started_at timestamptz not null,
    ended_at   timestamptz,
    version    bigint not null
);
create index kiosk_session on kiosk (session_id);

-- Its PIN can be guessed at as well.
alter table sign_in_failure
    drop constraint sign_in_failure_path_check,
    add constraint sign_in_failure_path_check check (path in ('PASSWORD', 'CODE', 'LINK_ASKED', 'LINK_USED', 'KIOSK_PIN'));
