-- What an event of the youth zone costs is part of every mark. No account and no agency is ever deleted, so the event asks for neither, whose
-- rows each act would lock, that of an agency for all of its facilitators at once; and nothing looks for events by their agency. A subject and
-- its event are written in one statement.
alter table youth_access_event
    drop constraint youth_access_event_account_id_fkey,
    drop constraint youth_access_event_agency_id_fkey;
drop index youth_access_event_agency;

do $$
declare
    each record;
begin
    for each in select conrelid::regclass as part, conname from pg_constraint
            where contype = 'f' and conparentid = 0 and conrelid in (select inhrelid from pg_inherits where inhparent = 'youth_access_subject'::regclass) loop
        execute format('alter table %s drop constraint %I', each.part, each.conname);
    end loop;
end $$;

create or replace function make_youth_log_months(from_day date) returns void
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
