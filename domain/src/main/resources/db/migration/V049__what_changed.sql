-- What an act changed of a training, but for its sessions: one row a field, or a trainer, or that it changed nothing. Who did it and when says
-- access_event of the same command.
create table training_change (
    id          uuid primary key,
    training_id uuid not null references training,
    command_id  uuid not null,
    field       text not null check (field in ('TITLE', 'AUDIENCE', 'CAPACITY', 'OFFER_HOURS', 'APPROVAL', 'HEADCOUNT_ONLY', 'NOTES', 'TRAINER',
        'NOTHING')),
    person_id   uuid references person check ((person_id is not null) = (field = 'TRAINER')),
    was         text not null,
    became      text not null
);
create index training_change_command on training_change (command_id);
create index training_change_training on training_change (training_id);
create index training_change_person on training_change (person_id) where person_id is not null;
revoke update, delete, truncate on training_change from ${application};

-- Sessions are on record by the command that moved or cancelled them, and now also when one is added. What was done before is found by the
-- event that the act left right after it.
alter table session_change
    add column command_id uuid,
    alter from_start drop not null,
    alter from_end drop not null,
    alter from_zone drop not null,
    alter from_room drop not null,
    alter from_link drop not null,
    add check (num_nulls(from_start, from_end, from_zone, from_room, from_link) in (0, 5)),
    add check (from_start is not null or from_venue_id is null and to_start is not null);
update session_change c set command_id = (
    select e.command_id from access_event e
    where e.subject = c.training_id and e.account_id = c.account_id and e.outcome = 'DONE' and e.at >= c.at
        and e.act in ('PlanTraining.change', 'RescheduleSessions.change', 'RescheduleSessions.cancel')
    order by e.at, e.id limit 1);
create index session_change_command on session_change (command_id);
