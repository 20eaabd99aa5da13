-- A roster is read in the background. Its reader says how far it is, and until when it can be counted on: a roster whose reader
-- fell silent was interrupted. A refused one keeps the sentence and the numbers that it names.
alter table roster_import
    add column rows_read      int not null default 0,
    add column alive_until    timestamptz,
    add column refusal        text,
    add column refusal_first  bigint,
    add column refusal_second bigint,
    drop constraint roster_import_state_check,
    add constraint roster_import_state_check check (state in ('READING', 'REFUSED', 'CHECKED', 'COMMITTED')),
    add check (state <> 'READING' or alive_until is not null),
    add check (state <> 'REFUSED' or refusal is not null);
alter table roster_import alter column rows_read drop default;

-- Rows are staged with the keys by which they are compared with people on file and with each other. They are empty for a row that
-- goes back for itself: it is compared with nobody. Dry runs that wait have none, and are cheap to make again.
delete from roster_import where state = 'CHECKED';
alter table roster_import_row
    add column name_key    text not null default '',
    add column email_key   text not null default '',
    add column licence_key text not null default '',
    add column agency_key  text not null default '';
alter table roster_import_row
    alter column name_key drop default,
    alter column email_key drop default,
    alter column licence_key drop default,
    alter column agency_key drop default;

-- What a roster's file has and the import doesn't use: sheets without headings, columns of no meaning to it.
create table roster_import_unused (
    import_id uuid not null references roster_import on delete cascade,
    ordinal   int not null,
    kind      text not null check (kind in ('SHEET', 'COLUMN')),
    name      text not null,
    primary key (import_id, ordinal)
);

-- The one rule by which somebody named in a roster or at the door may be a person on file: by her e-mail (0), else her licence (1),
-- else her name at the agency (2). Each person once, by what is surest. An empty key finds nobody.
-- Agencies are compared so that no index serves: by hers one would walk past all her people, where fresh rows have no statistics.
create function person_match(name_key text, email_key text, licence_key text, agency_key text)
    returns table (person_id uuid, full_name text, sort_as text, email text, sure int) language sql stable as $$
    select found.id, found.full_name, found.sort_as, found.email, min(found.sure)
    from (
        select p.id, p.full_name, p.sort_as, p.email, 0 as sure from person p where p.email_key = $2
        union all
        select p.id, p.full_name, p.sort_as, p.email, 1 from person p where p.licence_key = $3
        union all
        select p.id, p.full_name, p.sort_as, p.email, 2
        from agency a join person p on p.name_key = $1 and p.agency_id is not distinct from a.id
        where a.name_key = $4) found
    group by found.id, found.full_name, found.sort_as, found.email
$$;
