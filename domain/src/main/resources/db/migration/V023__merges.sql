-- A duplicate stays on file, marked with the person who was kept. Lists show only people who aren't merged.
alter table person add column merged_into uuid references person check (merged_into <> id);
create index person_merged_into on person (merged_into) where merged_into is not null;
drop index person_sorted;
create index person_sorted on person (sort_as, id) where merged_into is null;

-- Which two became one, who says so, and what the one kept took over because she had none of it.
create table person_merge (
    id                uuid primary key,
    merged_id         uuid not null references person,
    kept_id           uuid not null references person check (kept_id <> merged_id),
    at                timestamptz not null,
    account_id        uuid not null references account,
    filled_email      text,
    filled_agency_id  uuid references agency,
    filled_discipline text check (filled_discipline in ('LAW_ENFORCEMENT', 'PROSECUTION', 'DEFENCE', 'COURT', 'HEALTH_CARE', 'EDUCATION',
        'SOCIAL_SERVICES', 'VICTIM_SERVICES', 'COMMUNITY', 'UNKNOWN')),
    filled_title      text,
    filled_licence    text,
    undone_at         timestamptz,
    undone_by         uuid references account,
    version           bigint not null,
    check ((undone_at is null) = (undone_by is null))
);
create index person_merge_kept on person_merge (kept_id, at);
create index person_merge_merged on person_merge (merged_id);
create unique index person_merged_once on person_merge (merged_id) where undone_at is null;
create index person_merge_filled_agency on person_merge (filled_agency_id) where filled_agency_id is not null;

-- The rows that named the duplicate and name the one kept since: by their table, and by the key they have there.
create table person_rekey (
    merge_id   uuid not null references person_merge,
    table_name text not null,
    row_id     uuid not null,
    ordinal    int not null,
    primary key (merge_id, table_name, row_id, ordinal)
);
revoke update, delete, truncate on person_rekey from ${application};

-- As before, and whatever finds a duplicate answers with the one who was kept: each looked up by her id, which is what the offset is for. A
-- join would be planned by statistics that fresh rows don't have, and read all people again for each row of a roster.
create or replace function person_match(name_key text, email_key text, licence_key text, agency_key text)
    returns table (person_id uuid, full_name text, sort_as text, email text, sure int) language sql stable as $$
    select k.id, k.full_name, k.sort_as, k.email, min(found.sure)
    from (
        select coalesce(p.merged_into, p.id) as id, 0 as sure from person p where p.email_key = $2
        union all
        select coalesce(p.merged_into, p.id), 1 from person p where p.licence_key = $3
        union all
        select coalesce(p.merged_into, p.id), 2
        from agency a join person p on p.name_key = $1 and p.agency_id is not distinct from a.id
        where a.name_key = $4) found
        cross join lateral (select p.id, p.full_name, p.sort_as, p.email from person p where p.id = found.id offset 0) k
    group by k.id, k.full_name, k.sort_as, k.email
$$;
