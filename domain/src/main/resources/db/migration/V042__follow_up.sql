-- That somebody called a participant who had missed a session, and what came of it. Kept as it was said; no word of what was spoken.
create table follow_up_call (
    id           uuid primary key,
    session_id   uuid not null references cohort_roll,
    enrolment_id uuid not null references enrolment,
    called_on    date not null,
    outcome      text not null check (outcome in ('REACHED', 'NO_ANSWER', 'LEFT_WORD')),
    at           timestamptz not null,
    account_id   uuid not null references account,
    foreign key (session_id, enrolment_id) references cohort_mark
);
create index follow_up_call_mark on follow_up_call (session_id, enrolment_id);
create index follow_up_call_enrolment on follow_up_call (enrolment_id);
revoke update, delete, truncate on follow_up_call from ${application};

-- The Fridays and Mondays on which facilitators were reminded of what is open.
create table open_reminder (
    day date primary key,
    at  timestamptz not null
);

alter table outbox_message
    drop constraint outbox_message_kind_check,
    drop constraint outbox_message_registration_check,
    drop constraint outbox_message_account_check,
    add constraint outbox_message_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS', 'OPEN_BEFORE', 'OPEN_AFTER')),
    add constraint outbox_message_registration_check check ((registration_id is null)
        = (kind in ('ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS',
            'EMERGENCY_ACCESS', 'OPEN_BEFORE', 'OPEN_AFTER'))),
    add constraint outbox_message_account_check check (
        (account_id is not null) = (kind in ('ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS', 'OPEN_BEFORE', 'OPEN_AFTER'))
        and (account_id is null) = (training_id is not null) and (account_id is null) = (person_id is not null));
alter table letter_wording
    drop constraint letter_wording_kind_check,
    add constraint letter_wording_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS', 'OPEN_BEFORE', 'OPEN_AFTER'));

comment on column follow_up_call.id is 'REFERENCE';
comment on column follow_up_call.session_id is 'REFERENCE';
comment on column follow_up_call.enrolment_id is 'REFERENCE';
comment on column follow_up_call.called_on is 'PROGRESS';
comment on column follow_up_call.outcome is 'PROGRESS';
comment on column follow_up_call.at is 'REFERENCE';
comment on column follow_up_call.account_id is 'REFERENCE';
