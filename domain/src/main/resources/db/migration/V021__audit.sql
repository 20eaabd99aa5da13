-- Each night it is proved that what must always hold does. A run says for each rule how many records break it, and names the first of them.
create table audit_run (
    id uuid primary key,
    at timestamptz not null
);
create index audit_run_at on audit_run (at);

create table audit_count (
    run_id    uuid not null references audit_run on delete cascade,
    invariant text not null,
    broken    bigint not null check (broken >= 0),
    primary key (run_id, invariant)
);

create table audit_finding (
    run_id      uuid not null,
    invariant   text not null,
    training_id uuid not null references training,
    primary key (run_id, invariant, training_id),
    foreign key (run_id, invariant) references audit_count on delete cascade
);
create index audit_finding_training on audit_finding (training_id);
