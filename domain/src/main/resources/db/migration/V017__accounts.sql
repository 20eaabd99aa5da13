-- An account is opened by inviting its holder, who sets her own password. Its address is its own: people's are changed by others.
alter table account
    alter column password_hash drop not null,
    add column email text check (length(email) <= 254);
create unique index account_email on account (lower(email));

-- The one link by which a password can be set without the old one. The token is made when the letter is written, and never stored.
create table account_link (
    account_id uuid primary key references account,
    purpose    text not null check (purpose in ('INVITATION', 'RESET')),
    asked_at   timestamptz not null,
    token_hash bytea unique,
    ends_at    timestamptz,
    version    bigint not null,
    check ((token_hash is null) = (ends_at is null))
);

-- The authenticator app of an account's holder; it counts from when it is confirmed, and a code of it once.
create table second_factor (
    account_id   uuid primary key references account,
    secret       bytea not null,
    confirmed_at timestamptz,
    last_step    bigint not null,
    version      bigint not null
);

-- What opens an account once without its app. A used one is gone.
create table recovery_code (
    id         uuid primary key,
    account_id uuid not null references account,
    code_hash  bytea not null,
    unique (account_id, code_hash)
);

-- Under which subject an issuer of sign-ins knows the holder of an account.
create table account_identity (
    id         uuid primary key,
    account_id uuid not null references account,
    issuer     text not null,
    subject    text not null,
    linked_at  timestamptz not null,
    unique (issuer, subject),
    unique (account_id, issuer)
);

-- A sign-in whose password was right opens nothing while its code is due.
alter table sign_in add column code_due boolean not null default false;

-- Each path in is guessed at, counted and closed on its own.
alter table sign_in_failure
    add column path text not null default 'PASSWORD' check (path in ('PASSWORD', 'CODE', 'LINK_ASKED', 'LINK_USED'));
alter table sign_in_failure alter column path drop default;

-- Messages to the holder of an account: about no training, to no person.
alter table outbox_message
    add column account_id uuid references account,
    alter column training_id drop not null,
    alter column person_id drop not null,
    drop constraint outbox_message_kind_check,
    drop constraint outbox_message_check,
    add constraint outbox_message_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET')),
    add constraint outbox_message_registration_check check ((registration_id is null)
        = (kind in ('ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET'))),
    add constraint outbox_message_account_check check ((account_id is not null) = (kind in ('ACCOUNT_INVITATION', 'PASSWORD_RESET'))
        and (account_id is null) = (training_id is not null) and (account_id is null) = (person_id is not null));
