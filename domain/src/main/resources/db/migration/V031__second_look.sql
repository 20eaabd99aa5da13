-- What was done to how an account is signed in to, by somebody else or by whoever knew its password alone, and who has seen to it since that
-- the account is its holder's. Until then it opens nothing of the youth zone, and hands out nothing of it. Whoever runs the product confirms
-- as nobody. Accounts that were there before need none.
create table second_look (
    id           uuid primary key,
    account_id   uuid not null references account,
    reason       text not null check (reason in ('OPENED', 'ENABLED', 'PASSWORD_SET', 'EMAIL_CHANGED', 'FACTOR_TAKEN', 'FACTOR_SET', 'AGENCY_CHANGED')),
    at           timestamptz not null,
    made_by      uuid not null references account,
    confirmed_at timestamptz,
    confirmed_by uuid references account,
    version      bigint not null,
    check (confirmed_by is null or confirmed_at is not null),
    constraint second_look_by_two check (confirmed_by <> made_by and confirmed_by <> account_id)
);
create index second_look_account on second_look (account_id) where confirmed_at is null;
create index second_look_made on second_look (made_by) where confirmed_at is null;
revoke delete, truncate on second_look from ${application};

-- Who chose the password, if it wasn't its holder.
alter table account add column password_by uuid references account;

-- Nobody hands out what opens the youth zone with an account that itself waits for a second person.
create function must_be_sure(actor uuid) returns void language plpgsql as $$
begin
    if exists (select 1 from second_look l where l.account_id = actor and l.confirmed_at is null) then
        raise exception 'the account % violates check constraint "must_be_sure": it waits for a second person', actor using errcode = 'check_violation', constraint = 'must_be_sure';
    end if;
end $$;

create function grant_by_two() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform must_be_sure(new.asked_by);
    end if;
    if new.state = 'CONFIRMED' and (tg_op = 'INSERT' or old.state <> 'CONFIRMED') then
        perform must_be_sure(new.decided_by);
    end if;
    return new;
end $$;

create function second_look_by_two() returns trigger language plpgsql as $$
begin
    perform must_be_sure(new.confirmed_by);
    return new;
end $$;

create trigger role_grant_by_two before insert or update on role_grant for each row execute function grant_by_two();
create trigger program_coordinator_by_two before insert or update on program_coordinator for each row execute function grant_by_two();
create trigger second_look_by_two before update on second_look for each row
    when (old.confirmed_at is null and new.confirmed_by is not null) execute function second_look_by_two();

-- A facilitator's assignment ends with its cohort: 60 days after the day of the last session, as long as its rolls are asked for.
create or replace view cohort_access (account_id, cohort_id, relation, opens_at, ends_at) as
    select p.account_id, c.id, p.relation, p.opens_at, p.ends_at
    from program_access p join cohort c on c.program_id = p.program_id
    union all
    select f.account_id, f.cohort_id, 'FACILITATOR', f.opens_at, least(f.ends_at, (c.last_on + 61)::timestamp at time zone c.zone)
    from cohort_facilitator f join cohort c on c.id = f.cohort_id;
