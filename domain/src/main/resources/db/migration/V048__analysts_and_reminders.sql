-- An analyst reads what is published of every program, and by that no cohort and no youth.
create or replace view program_access (account_id, program_id, relation, opens_at, ends_at) as
    select c.account_id, c.program_id, 'COORDINATOR', c.decided_at, coalesce(c.ended_at, 'infinity')
    from program_coordinator c
    where c.state in ('CONFIRMED', 'ENDED')
    union all
    select r.account_id, p.id, 'ANALYST', '-infinity', 'infinity'
    from account_role r cross join program p
    where r.role = 'ANALYST';

create or replace view cohort_access (account_id, cohort_id, relation, opens_at, ends_at) as
    select p.account_id, c.id, p.relation, p.opens_at, p.ends_at
    from program_access p join cohort c on c.program_id = p.program_id
    where p.relation = 'COORDINATOR'
    union all
    select f.account_id, f.cohort_id, 'FACILITATOR', f.opens_at, least(f.ends_at, (c.last_on + 61)::timestamp at time zone c.zone)
    from cohort_facilitator f join cohort c on c.id = f.cohort_id;

-- Facilitators are reminded by the weekday of their cohorts; so far all met on Saturdays.
alter table open_reminder
    add column meets_on text not null default 'SATURDAY'
        check (meets_on in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    drop constraint open_reminder_pkey,
    add primary key (day, meets_on);
alter table open_reminder alter column meets_on drop default;
