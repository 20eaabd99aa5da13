-- Roles of the youth zone. Whoever asks for one and whoever confirms it are two people, and the confirmer isn't the holder.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check check (role in ('ADMINISTRATOR', 'COORDINATOR', 'TRAINER', 'FACILITATOR',
    'COURT_LIAISON', 'MDT_MEMBER', 'ANALYST'));

create table role_grant (
    id         uuid primary key,
    account_id uuid not null references account,
    role       text not null check (role in ('ADMINISTRATOR', 'COORDINATOR', 'TRAINER', 'FACILITATOR', 'COURT_LIAISON', 'MDT_MEMBER', 'ANALYST')),
    reason     text not null check (length(trim(reason)) between 1 and 500),
    state      text not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
    asked_at   timestamptz not null,
    asked_by   uuid not null references account,
    decided_at timestamptz,
    decided_by uuid references account,
    ended_at   timestamptz,
    ended_by   uuid references account,
    end_reason text not null default '' check (length(end_reason) <= 500),
    version    bigint not null,
    check ((state = 'ASKED') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    check ((state = 'ENDED') = (ended_at is not null) and (ended_at is null) = (ended_by is null)),
    check ((state = 'ENDED') = (trim(end_reason) <> '')),
    constraint role_grant_of_youth_zone check (role not in ('ADMINISTRATOR', 'COORDINATOR', 'TRAINER')),
    constraint role_grant_by_two check (state not in ('CONFIRMED', 'ENDED') or decided_by <> asked_by and decided_by <> account_id)
);
create unique index role_grant_once on role_grant (account_id, role) where state in ('ASKED', 'CONFIRMED');
create index role_grant_account on role_grant (account_id, asked_at);

-- An agency's agreement, with the days it holds from and to, both included; opens_at and ends_at are their midnights in the county's zone.
create table mou (
    id         uuid primary key,
    agency_id  uuid not null references agency,
    starts_on  date not null,
    ends_on    date not null check (ends_on >= starts_on),
    opens_at   timestamptz not null,
    ends_at    timestamptz not null,
    kind       text not null check (kind in ('PDF', 'JPEG', 'PNG')),
    content    bytea not null check (length(content) between 1 and 10485760),
    filed_at   timestamptz not null,
    filed_by   uuid not null references account,
    ended_by   uuid references account,
    end_reason text not null default '' check (length(end_reason) <= 500),
    version    bigint not null,
    check ((ended_by is null) = (end_reason = ''))
);
create index mou_agency on mou (agency_id, ends_at);

-- Which reminders of its end have gone to the administrators.
create table mou_reminder (
    mou_id     uuid not null references mou,
    days_ahead int not null check (days_ahead in (60, 30, 7)),
    at         timestamptz not null,
    primary key (mou_id, days_ahead)
);

alter table outbox_message
    add column mou_id uuid references mou,
    drop constraint outbox_message_kind_check,
    drop constraint outbox_message_registration_check,
    drop constraint outbox_message_account_check,
    add constraint outbox_message_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET', 'AGREEMENT_ENDS')),
    add constraint outbox_message_registration_check check ((registration_id is null)
        = (kind in ('ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS'))),
    add constraint outbox_message_account_check check ((account_id is not null) = (kind in ('ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS'))
        and (account_id is null) = (training_id is not null) and (account_id is null) = (person_id is not null)),
    add constraint outbox_message_mou_check check ((mou_id is not null) = (kind = 'AGREEMENT_ENDS'));
create index outbox_message_mou on outbox_message (mou_id) where mou_id is not null;
alter table letter_wording
    drop constraint letter_wording_kind_check,
    add constraint letter_wording_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET', 'AGREEMENT_ENDS'));

-- The confidentiality form: its text in versions, and who signed which. The last one is the one that counts.
create table attestation_text (
    version      int primary key check (version > 0),
    content      text not null check (length(trim(content)) between 1 and 20000),
    published_at timestamptz not null,
    published_by uuid not null references account
);
revoke update, delete, truncate on attestation_text from ${application};

create table attestation (
    account_id uuid not null references account,
    version    int not null references attestation_text,
    signed_as  text not null check (length(trim(signed_as)) between 1 and 200),
    signed_at  timestamptz not null,
    address    text not null,
    primary key (account_id, version)
);
create index attestation_version on attestation (version);
revoke update, delete, truncate on attestation from ${application};

-- Whether this sign-in went through a second factor: ours, or the issuer's that says so.
alter table sign_in add column second_factor boolean not null default false;
