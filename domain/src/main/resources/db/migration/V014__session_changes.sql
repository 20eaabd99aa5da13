-- Every move and cancellation of a session, with who did it. A cancelled session has no place to be at, and no row of its own any more.
create table session_change (
    id            uuid primary key,
    training_id   uuid not null references training,
    session_id    uuid not null,
    account_id    uuid not null references account,
    at            timestamptz not null,
    from_start    timestamp not null,
    from_end      timestamp not null,
    from_zone     text not null,
    from_venue_id uuid references venue,
    from_room     text not null,
    from_link     text not null,
    to_start      timestamp,
    to_end        timestamp,
    to_zone       text,
    to_venue_id   uuid references venue,
    to_room       text,
    to_link       text,
    check (num_nulls(to_start, to_end, to_zone, to_room, to_link) in (0, 5)),
    check (to_start is not null or to_venue_id is null)
);
create index session_change_training on session_change (training_id, at);
create index session_change_from_venue on session_change (from_venue_id) where from_venue_id is not null;
create index session_change_to_venue on session_change (to_venue_id) where to_venue_id is not null;
revoke update, delete, truncate on session_change from ${application};
