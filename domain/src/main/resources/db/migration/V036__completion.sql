-- What it takes to complete a cohort, in versions: the latest holds for whoever is enrolled from then on.
create table completion_rule (
    cohort_id  uuid not null references cohort,
    version    int not null check (version > 0),
    sessions   int not null check (sessions > 0),
    unexcused  int not null check (unexcused >= 0),
    at         timestamptz not null,
    account_id uuid not null references account,
    primary key (cohort_id, version)
);
revoke update, delete, truncate on completion_rule from ${application};

insert into completion_rule (cohort_id, version, sessions, unexcused, at, account_id)
select c.id, 1, greatest(1, p.planned - p.planned / 4), p.planned / 4, c.created_at, c.created_by
from cohort c cross join lateral (select count(*)::int as planned from cohort_session s where s.cohort_id = c.id and s.state = 'PLANNED') p;

alter table enrolment add column rule_version int not null default 1;
alter table enrolment add foreign key (cohort_id, rule_version) references completion_rule;

-- Credits one missed session once. One that was entered by mistake is withdrawn, and kept.
create table make_up (
    id           uuid primary key,
    session_id   uuid not null references cohort_roll,
    enrolment_id uuid not null references enrolment,
    kind         text not null check (kind in ('WORK_ON_THE_TOPIC', 'ONE_TO_ONE', 'ANOTHER_SESSION')),
    done_on      date not null,
    credited_at  timestamptz not null,
    credited_by  uuid not null references account,
    withdrawn_at timestamptz check (withdrawn_at >= credited_at),
    withdrawn_by uuid references account,
    version      bigint not null,
    foreign key (session_id, enrolment_id) references cohort_mark,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index make_up_once on make_up (session_id, enrolment_id) where withdrawn_at is null;
create index make_up_session on make_up (session_id);
create index make_up_enrolment on make_up (enrolment_id);

-- How a participant stood when a facilitator signed off her completion.
create table sign_off (
    enrolment_id uuid primary key references enrolment,
    rule_version int not null,
    attended     int not null check (attended >= 0),
    made_up      int not null check (made_up >= 0),
    signed_at    timestamptz not null,
    signed_by    uuid not null references account
);
revoke update, delete, truncate on sign_off from ${application};

-- What a program's certificates say where it has changed it; the last edition holds.
create table certificate_wording (
    id         uuid primary key,
    program_id uuid not null references program,
    edition    bigint not null check (edition > 0),
    title      text not null check (length(title) between 1 and 60),
    text       text not null check (length(text) between 1 and 400),
    at         timestamptz not null,
    account_id uuid not null references account,
    unique (program_id, edition)
);
revoke update, delete, truncate on certificate_wording from ${application};

-- What each column holds; who may see that follows from it.
comment on column completion_rule.cohort_id is 'REFERENCE';
comment on column completion_rule.version is 'PROGRAM';
comment on column completion_rule.sessions is 'PROGRAM';
comment on column completion_rule.unexcused is 'PROGRAM';
comment on column completion_rule.at is 'REFERENCE';
comment on column completion_rule.account_id is 'REFERENCE';
comment on column enrolment.rule_version is 'PROGRESS';
comment on column make_up.id is 'REFERENCE';
comment on column make_up.session_id is 'REFERENCE';
comment on column make_up.enrolment_id is 'REFERENCE';
comment on column make_up.kind is 'PROGRESS';
comment on column make_up.done_on is 'PROGRESS';
comment on column make_up.credited_at is 'REFERENCE';
comment on column make_up.credited_by is 'REFERENCE';
comment on column make_up.withdrawn_at is 'REFERENCE';
comment on column make_up.withdrawn_by is 'REFERENCE';
comment on column make_up.version is 'REFERENCE';
comment on column sign_off.enrolment_id is 'REFERENCE';
comment on column sign_off.rule_version is 'PROGRESS';
comment on column sign_off.attended is 'PROGRESS';
comment on column sign_off.made_up is 'PROGRESS';
comment on column sign_off.signed_at is 'PROGRESS';
comment on column sign_off.signed_by is 'PROGRESS';
comment on column certificate_wording.id is 'REFERENCE';
comment on column certificate_wording.program_id is 'REFERENCE';
comment on column certificate_wording.edition is 'REFERENCE';
comment on column certificate_wording.title is 'PROGRAM';
comment on column certificate_wording.text is 'PROGRAM';
comment on column certificate_wording.at is 'REFERENCE';
comment on column certificate_wording.account_id is 'REFERENCE';
