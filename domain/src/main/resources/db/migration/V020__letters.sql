-- What letters of a kind say where the county has changed it; the last edition holds. One without a text says again what the product brings.
create table letter_wording (
    id         uuid primary key,
    kind       text not null check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED', 'SESSION_OFF',
        'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED',
        'ACCOUNT_INVITATION', 'PASSWORD_RESET')),
    edition    bigint not null check (edition > 0),
    subject    text check (length(subject) between 1 and 150),
    text       text check (length(text) between 1 and 5000),
    at         timestamptz not null,
    account_id uuid not null references account,
    unique (kind, edition),
    check ((subject is null) = (text is null))
);
revoke update, delete, truncate on letter_wording from ${application};

-- To whom such a letter went last: it is tried on them before it is saved.
create index outbox_message_kind on outbox_message (kind, put_at, id);
