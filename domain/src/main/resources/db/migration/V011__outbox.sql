-- Everything that leaves by mail, put here by the act that causes it and sent afterwards. The text is written when it is sent, so that it
-- says what is true then. The edition numbers what a message tells: of a registration it grows with each change of it or of its training,
-- of a reminder it is the second at which the session starts, of a session that is off its number. Nobody is told the same twice.
create table outbox_message (
    id              uuid primary key,
    kind            text not null
        check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED', 'SESSION_OFF', 'CALLED_OFF', 'REMINDER')),
    training_id     uuid not null references training,
    registration_id uuid not null references registration,
    session_id      uuid references training_session on delete set null,
    person_id       uuid not null references person,
    edition         bigint not null,
    message_id      text not null,
    state           text not null check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'MAYBE_SENT', 'DROPPED')),
    doubtful        boolean not null,
    attempts        int not null,
    put_at          timestamptz not null,
    due_at          timestamptz not null,
    tried_at        timestamptz,
    ended_at        timestamptz,
    address         text,
    subject         text,
    reason          text check (reason in ('ADDRESS_MISSING', 'SERVER_REPLIED', 'NO_ANSWER', 'OVERTAKEN', 'TOO_LATE')),
    reply           text,
    version         bigint not null,
    unique (registration_id, kind, edition)
);
create index outbox_message_due on outbox_message (due_at, id) where state = 'WAITING';
create index outbox_message_unsure on outbox_message (tried_at) where state = 'SENDING';
create index outbox_message_put on outbox_message (put_at, id);
create index outbox_message_state on outbox_message (state, put_at, id);
create index outbox_message_training on outbox_message (training_id);
create index outbox_message_person on outbox_message (person_id);
create index outbox_message_session on outbox_message (session_id) where session_id is not null;

-- Sessions that a published training had and has no more: they stay in people's calendars until they are taken out by their id.
create table session_off (
    number         bigint primary key,
    training_id    uuid not null references training,
    former_session uuid not null,
    start_local    timestamp not null,
    end_local      timestamp not null,
    zone           text not null
);
create index session_off_training on session_off (training_id);
create sequence session_off_number;

-- When those who have a seat are reminded of a session: written when the training is published, and anew when the session moves.
create table session_reminder (
    session_id uuid primary key references training_session on delete cascade,
    due_at     timestamptz not null,
    done_at    timestamptz
);
create index session_reminder_due on session_reminder (due_at) where done_at is null;
insert into session_reminder (session_id, due_at)
    select s.id, s.starts_at - interval '2 days'
    from training_session s join training t on t.id = s.training_id
    where t.state = 'PUBLISHED' and s.starts_at > now();
