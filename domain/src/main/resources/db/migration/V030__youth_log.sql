-- The log of the youth zone: one event an act, one row a youth it touched. Inserted and read, never changed. Each event carries a keyed
-- hash; a job chains them, so that one that is altered or missing is named.
create table youth_access_event (
    id         uuid not null,
    at         timestamptz not null,
    account_id uuid references account,
    agency_id  uuid references agency,
    act        text not null,
    outcome    text not null check (outcome in ('DONE', 'REFUSED', 'STALE', 'DENIED')),
    relation   text check (relation in ('COORDINATOR', 'FACILITATOR', 'BREAK_GLASS')),
    purpose    text not null,
    subject    uuid,
    command_id uuid,
    address    text not null,
    mac        bytea not null,
    primary key (at, id)
) partition by range (at);
create index youth_access_event_account on youth_access_event (account_id, at);
create index youth_access_event_agency on youth_access_event (agency_id, at);
create index youth_access_event_denied on youth_access_event (subject, at) where outcome = 'DENIED';

create table youth_access_subject (
    event_id uuid not null,
    at       timestamptz not null,
    youth_id uuid not null references youth,
    primary key (at, event_id, youth_id),
    foreign key (at, event_id) references youth_access_event (at, id)
) partition by range (at);
create index youth_access_subject_youth on youth_access_subject (youth_id, at);

-- What has no partition of its own month, as acts under another clock: no event fails for want of one.
create table youth_access_event_other partition of youth_access_event default;
create table youth_access_subject_other partition of youth_access_subject default;

-- Events that wait for their place in the chain. An act that commits late is found all the same.
create table youth_access_unsealed (
    event_at timestamptz not null,
    event_id uuid not null,
    primary key (event_at, event_id),
    foreign key (event_at, event_id) references youth_access_event (at, id)
);

-- Place of each event in the chain. It refers to the event by no key: whether that is still there is what the chain tells.
create table youth_access_link (
    link     bigint primary key,
    event_at timestamptz not null,
    event_id uuid not null,
    chain    bytea not null,
    unique (event_at, event_id)
);

-- Youths whose keys were destroyed. The store of keys has such a register too: whichever of the two comes back from a backup, the other
-- one knows. A row carries a keyed hash, so that nobody has a key destroyed by adding one.
create table destroyed_key (
    subject uuid primary key references youth,
    at      timestamptz not null,
    mac     bytea not null
);
revoke update, delete, truncate on youth_access_event, youth_access_subject, youth_access_link, destroyed_key from ${application};
revoke all on youth_access_event_other, youth_access_subject_other from ${application};

-- Makes the log's partitions of the month of that day and the three after it, where they are missing. A month of which something already
-- lies in the partition of the rest stays there.
create function make_youth_log_months(from_day date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    begins timestamptz;
    ends   timestamptz;
    part   text;
begin
    perform pg_advisory_xact_lock(hashtextextended('youth log months', 0));
    for ahead in 0..3 loop
        begins := (date_trunc('month', from_day::timestamp) + make_interval(months => ahead)) at time zone 'UTC';
        ends := (date_trunc('month', from_day::timestamp) + make_interval(months => ahead + 1)) at time zone 'UTC';
        part := to_char(begins at time zone 'UTC', 'YYYY_MM');
        if to_regclass('youth_access_event_' || part) is null
                and not exists (select from youth_access_event_other where at >= begins and at < ends) then
            execute format('create table youth_access_event_%s partition of youth_access_event for values from (%L) to (%L)', part, begins, ends);
            execute format('create table youth_access_subject_%s partition of youth_access_subject for values from (%L) to (%L)', part, begins, ends);
            execute format('revoke all on youth_access_event_%s, youth_access_subject_%s from ${application}', part, part);
        end if;
    end loop;
end $$;
revoke all on function make_youth_log_months(date) from public;
grant execute on function make_youth_log_months(date) to ${application};
select make_youth_log_months(current_date);

comment on column youth_access_event.id is 'REFERENCE';
comment on column youth_access_event.at is 'REFERENCE';
comment on column youth_access_event.account_id is 'REFERENCE';
comment on column youth_access_event.agency_id is 'REFERENCE';
comment on column youth_access_event.act is 'REFERENCE';
comment on column youth_access_event.outcome is 'REFERENCE';
comment on column youth_access_event.relation is 'REFERENCE';
comment on column youth_access_event.purpose is 'REFERENCE';
comment on column youth_access_event.subject is 'REFERENCE';
comment on column youth_access_event.command_id is 'REFERENCE';
comment on column youth_access_event.address is 'REFERENCE';
comment on column youth_access_event.mac is 'REFERENCE';
comment on column youth_access_subject.event_id is 'REFERENCE';
comment on column youth_access_subject.at is 'REFERENCE';
comment on column youth_access_subject.youth_id is 'REFERENCE';
comment on column youth_access_unsealed.event_at is 'REFERENCE';
comment on column youth_access_unsealed.event_id is 'REFERENCE';
comment on column youth_access_link.link is 'REFERENCE';
comment on column youth_access_link.event_at is 'REFERENCE';
comment on column youth_access_link.event_id is 'REFERENCE';
comment on column youth_access_link.chain is 'REFERENCE';
comment on column destroyed_key.subject is 'REFERENCE';
comment on column destroyed_key.at is 'REFERENCE';
comment on column destroyed_key.mac is 'REFERENCE';

-- The coordinators of a youth are told of an emergency access at once, without a word of whose.
alter table outbox_message
    drop constraint outbox_message_kind_check,
    drop constraint outbox_message_registration_check,
    drop constraint outbox_message_account_check,
    add constraint outbox_message_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS')),
    add constraint outbox_message_registration_check check ((registration_id is null)
        = (kind in ('ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS',
            'EMERGENCY_ACCESS'))),
    add constraint outbox_message_account_check check (
        (account_id is not null) = (kind in ('ACCOUNT_INVITATION', 'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS'))
        and (account_id is null) = (training_id is not null) and (account_id is null) = (person_id is not null));
alter table letter_wording
    drop constraint letter_wording_kind_check,
    add constraint letter_wording_kind_check check (kind in ('SEATED', 'WAITLISTED', 'TO_BE_APPROVED', 'OFFERED', 'GIVEN_UP', 'MOVED',
        'SESSION_OFF', 'CALLED_OFF', 'REMINDER', 'ROLL_UNMARKED', 'ROLL_STILL_UNMARKED', 'TRAINER_ASKED', 'ACCOUNT_INVITATION',
        'PASSWORD_RESET', 'AGREEMENT_ENDS', 'EMERGENCY_ACCESS'));
