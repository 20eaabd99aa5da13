-- Trainers are told by mail that what they give has changed or is off, or that they are not down for it any more.
alter table outbox_message
    drop constraint outbox_message_kind_check,
    drop constraint outbox_message_registration_check,
    add constraint outbox_message_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'TRAINER_CHANGED', 'TRAINER_CALLED_OFF',
        'TRAINER_TAKEN_OFF', 'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS', 'OPEN_BEFORE', 'OPEN_AFTER')),
    add constraint outbox_message_registration_check check ((registration_id is null)
        = (kind in ('ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'TRAINER_CHANGED', 'TRAINER_CALLED_OFF', 'TRAINER_TAKEN_OFF',
            'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS', 'OPEN_BEFORE', 'OPEN_AFTER')));
alter table letter_wording
    drop constraint letter_wording_kind_check,
    add constraint letter_wording_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'TRAINER_CHANGED', 'TRAINER_CALLED_OFF',
        'TRAINER_TAKEN_OFF', 'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS', 'OPEN_BEFORE', 'OPEN_AFTER'));
