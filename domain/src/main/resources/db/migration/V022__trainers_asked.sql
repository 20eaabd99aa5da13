-- A trainer is asked by mail too; the edition is the training's version, so that she hears of each time she is asked.
alter table outbox_message
    drop constraint outbox_message_kind_check,
    drop constraint outbox_message_registration_check,
    add constraint outbox_message_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET')),
    add constraint outbox_message_registration_check check ((registration_id is null)
        = (kind in ('ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET')));
alter table letter_wording
    drop constraint letter_wording_kind_check,
    add constraint letter_wording_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET'));
