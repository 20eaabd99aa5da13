-- A session on a holiday is planned with a reason, too.
alter table clash_override
    drop constraint clash_override_kind_check,
    add constraint clash_override_kind_check check (kind in ('TRAINER_BUSY', 'ROOM_TAKEN', 'TRAVEL', 'UNAVAILABLE', 'SEATS', 'HOLIDAY'));

-- The nightly audit looks at cohorts, too. What it finds is kept by cohort, since it is told only to whoever has the cohort in her hands.
create table audit_cohort_finding (
    run_id    uuid not null,
    invariant text not null,
    cohort_id uuid not null references cohort,
    broken    bigint not null check (broken > 0),
    primary key (run_id, invariant, cohort_id),
    foreign key (run_id, invariant) references audit_count on delete cascade
);
create index audit_cohort_finding_cohort on audit_cohort_finding (cohort_id);

-- What each column holds; who may see that follows from it.
comment on column audit_cohort_finding.run_id is 'REFERENCE';
comment on column audit_cohort_finding.invariant is 'REFERENCE';
comment on column audit_cohort_finding.cohort_id is 'REFERENCE';
comment on column audit_cohort_finding.broken is 'PROGRAM';
