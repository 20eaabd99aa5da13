-- Those who take a roll are asked for it too: its trainer a day after the session, the coordinators after three. No registration is told.
alter table outbox_message alter column registration_id drop not null;
alter table outbox_message drop constraint outbox_message_kind_check;
alter table outbox_message add constraint outbox_message_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP',
    'MOVED', 'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED'));
alter table outbox_message add check ((registration_id is null) = (kind in ('ROLL_UNMARKED', 'ROLL_STILL_UNMARKED')));
create unique index outbox_message_roll on outbox_message (session_id, person_id, kind, edition) where registration_id is null;

alter table session_reminder add column kind text not null default 'REMINDER'
    check (kind in ('REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED'));
alter table session_reminder alter column kind drop default;
alter table session_reminder drop constraint session_reminder_pkey;
alter table session_reminder add primary key (session_id, kind);
insert into session_reminder (session_id, kind, due_at)
    select s.id, n.kind, s.ends_at + n.after
    from training_session s join training t on t.id = s.training_id
        cross join (values ('ROLL_UNMARKED', interval '1 day'), ('ROLL_STILL_UNMARKED', interval '3 days')) as n (kind, after)
    where t.state = 'PUBLISHED' and s.ends_at + n.after > now();
