-- The Saturday roll. One roll a session; it shares the session's id.
create table cohort_roll (
    session_id uuid primary key references cohort_session,
    state      text not null check (state in ('OPEN', 'CLOSED')),
    note_sealed bytea,
    version    bigint not null
);

create table cohort_roll_change (
    id            uuid primary key,
    session_id    uuid not null references cohort_roll,
    act           text not null check (act in ('STARTED', 'CLOSED', 'REOPENED')),
    at            timestamptz not null,
    account_id    uuid not null references account,
    reason_sealed bytea,
    check ((act = 'REOPENED') = (reason_sealed is not null))
);
create index cohort_roll_change_roll on cohort_roll_change (session_id, at);
revoke update, delete, truncate on cohort_roll_change from ${application};

create table cohort_mark (
    session_id     uuid not null references cohort_roll,
    enrolment_id   uuid not null references enrolment,
    status         text not null check (status in ('UNMARKED', 'PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'UNEXCUSED', 'NOT_EXPECTED')),
    missed_minutes int not null,
    reason         text check (reason in ('IN_CUSTODY', 'MISSING_FROM_CARE', 'IN_HOSPITAL', 'IN_COURT', 'NOT_YET_ENROLLED')),
    changed_at     timestamptz not null,
    changed_by     uuid not null references account,
    version        bigint not null,
    primary key (session_id, enrolment_id),
    check (case when status in ('LATE', 'LEFT_EARLY') then missed_minutes > 0 else missed_minutes = 0 end),
    check ((status = 'NOT_EXPECTED') = (reason is not null))
);
create index cohort_mark_enrolment on cohort_mark (enrolment_id);

-- Who marked what, when and how: every mark, undo and correction.
create table cohort_mark_change (
    session_id     uuid not null references cohort_roll,
    enrolment_id   uuid not null references enrolment,
    version        bigint not null,
    status         text not null check (status in ('UNMARKED', 'PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'UNEXCUSED', 'NOT_EXPECTED')),
    missed_minutes int not null,
    reason         text check (reason in ('IN_CUSTODY', 'MISSING_FROM_CARE', 'IN_HOSPITAL', 'IN_COURT', 'NOT_YET_ENROLLED')),
    at             timestamptz not null,
    account_id     uuid not null references account,
    source         text not null check (source in ('TAP', 'UNDO', 'CONFLICT_RESOLVED', 'REST_PRESENT')),
    primary key (session_id, enrolment_id, version)
);
create index cohort_mark_change_enrolment on cohort_mark_change (enrolment_id);
revoke update, delete, truncate on cohort_mark_change from ${application};

-- Said before the day: she will be excused, or isn't expected. Nobody is marked by it; the roll shows it.
create table planned_absence (
    session_id   uuid not null references cohort_session,
    enrolment_id uuid not null references enrolment,
    status       text not null check (status in ('EXCUSED', 'NOT_EXPECTED')),
    reason       text check (reason in ('IN_CUSTODY', 'MISSING_FROM_CARE', 'IN_HOSPITAL', 'IN_COURT', 'NOT_YET_ENROLLED')),
    noted_at     timestamptz not null,
    noted_by     uuid not null references account,
    version      bigint not null,
    primary key (session_id, enrolment_id),
    check ((status = 'NOT_EXPECTED') = (reason is not null))
);
create index planned_absence_enrolment on planned_absence (enrolment_id);

-- A facilitator's own note on one participant of one session, sealed under the youth's key; others learn that one exists.
create table private_note (
    session_id   uuid not null references cohort_session,
    enrolment_id uuid not null references enrolment,
    account_id   uuid not null references account,
    note_sealed  bytea not null,
    changed_at   timestamptz not null,
    version      bigint not null,
    primary key (session_id, enrolment_id, account_id)
);
create index private_note_enrolment on private_note (enrolment_id);
create index private_note_account on private_note (account_id);

-- What each column holds; who may see that follows from it.
comment on column cohort_roll.session_id is 'REFERENCE';
comment on column cohort_roll.state is 'PROGRAM';
comment on column cohort_roll.note_sealed is 'NOTE';
comment on column cohort_roll.version is 'REFERENCE';
comment on column cohort_roll_change.id is 'REFERENCE';
comment on column cohort_roll_change.session_id is 'REFERENCE';
comment on column cohort_roll_change.act is 'PROGRAM';
comment on column cohort_roll_change.at is 'REFERENCE';
comment on column cohort_roll_change.account_id is 'REFERENCE';
comment on column cohort_roll_change.reason_sealed is 'NOTE';
comment on column cohort_mark.session_id is 'REFERENCE';
comment on column cohort_mark.enrolment_id is 'REFERENCE';
comment on column cohort_mark.status is 'PROGRESS';
comment on column cohort_mark.missed_minutes is 'PROGRESS';
comment on column cohort_mark.reason is 'PROGRESS';
comment on column cohort_mark.changed_at is 'REFERENCE';
comment on column cohort_mark.changed_by is 'REFERENCE';
comment on column cohort_mark.version is 'REFERENCE';
comment on column cohort_mark_change.session_id is 'REFERENCE';
comment on column cohort_mark_change.enrolment_id is 'REFERENCE';
comment on column cohort_mark_change.version is 'REFERENCE';
comment on column cohort_mark_change.status is 'PROGRESS';
comment on column cohort_mark_change.missed_minutes is 'PROGRESS';
comment on column cohort_mark_change.reason is 'PROGRESS';
comment on column cohort_mark_change.at is 'REFERENCE';
comment on column cohort_mark_change.account_id is 'REFERENCE';
comment on column cohort_mark_change.source is 'REFERENCE';
comment on column planned_absence.session_id is 'REFERENCE';
comment on column planned_absence.enrolment_id is 'REFERENCE';
comment on column planned_absence.status is 'PROGRESS';
comment on column planned_absence.reason is 'PROGRESS';
comment on column planned_absence.noted_at is 'REFERENCE';
comment on column planned_absence.noted_by is 'REFERENCE';
comment on column planned_absence.version is 'REFERENCE';
comment on column private_note.session_id is 'REFERENCE';
comment on column private_note.enrolment_id is 'REFERENCE';
comment on column private_note.account_id is 'REFERENCE';
comment on column private_note.note_sealed is 'NOTE';
comment on column private_note.changed_at is 'REFERENCE';
comment on column private_note.version is 'REFERENCE';
