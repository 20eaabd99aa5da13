-- A foreign key between two partitioned tables costs each row some ten times what one between two plain ones does, and a roll of fifteen
-- writes fifteen. So the month of subjects refers to the month of events, which holds the same days. An event and the row by which it waits
-- are written in one statement, and the sealer passes over one that waits for nothing.
alter table youth_access_subject drop constraint youth_access_subject_at_event_id_fkey;
alter table youth_access_unsealed drop constraint youth_access_unsealed_event_at_event_id_fkey;

do $$
declare
    part text;
begin
    for part in select substring(inhrelid::regclass::text from '^youth_access_subject_(.*)$') from pg_inherits where inhparent = 'youth_access_subject'::regclass loop
        execute format('alter table youth_access_subject_%1$s add foreign key (at, event_id) references youth_access_event_%1$s (at, id)', part);
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
            execute format('alter table youth_access_subject_%1$s add foreign key (at, event_id) references youth_access_event_%1$s (at, id)', part);
            execute format('revoke all on youth_access_event_%s, youth_access_subject_%s from ${application}', part, part);
        end if;
    end loop;
end $$;
