-- What is published of programs in counts. A cohort is counted once, when nothing of it changes any more, and a year once all its cohorts are: so no
-- two publications show the same thing, and there is no difference to tell by. Nobody changes a row.
create table publication (
    through date primary key,
    at      timestamptz not null
);

create table published_figure (
    id         uuid primary key,
    program_id uuid not null references program,
    year       int not null check (year between 2000 and 2200),
    cohort_id  uuid references cohort,
    measure    text not null check (measure in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED', 'ATTENDED_0_TO_3', 'ATTENDED_4_TO_7', 'ATTENDED_8_TO_11',
        'ATTENDED_12_OR_MORE')),
    count      int not null check (count >= 0),
    shown      text not null check (shown in ('EXACT', 'FEW', 'HIDDEN')),
    through    date not null references publication,
    constraint published_figure_hides_few check (case shown when 'EXACT' then count not between 1 and 10 when 'FEW' then count between 1 and 10 else true end)
);
create index published_figure_program on published_figure (program_id, year);
create unique index published_figure_of_cohort on published_figure (cohort_id, measure) where cohort_id is not null;
create unique index published_figure_of_year on published_figure (program_id, year, measure) where cohort_id is null;
create index published_figure_through on published_figure (through);
revoke update, delete, truncate on publication, published_figure from ${application};

comment on column publication.through is 'REFERENCE';
comment on column publication.at is 'REFERENCE';
comment on column published_figure.id is 'REFERENCE';
comment on column published_figure.program_id is 'REFERENCE';
comment on column published_figure.year is 'PROGRAM';
comment on column published_figure.cohort_id is 'REFERENCE';
comment on column published_figure.measure is 'PROGRAM';
comment on column published_figure.count is 'PROGRESS';
comment on column published_figure.shown is 'PROGRESS';
comment on column published_figure.through is 'REFERENCE';
