-- What participants say of a session, without saying who they are. An answer is a random id, what was chosen and what was written, sealed: no time,
-- no account, no enrolment. Whoever adds one writes all of its session anew, in an order by chance, so that neither the order of the rows nor the
-- transaction that wrote them tells which came when.
create table feedback_form (
    session_id uuid primary key references cohort_session,
    token_hash bytea not null unique,
    version    bigint not null
);

create table feedback_answer (
    session_id   uuid not null references feedback_form,
    id           uuid not null,
    safe         text not null check (safe in ('NO', 'A_LITTLE', 'MOSTLY', 'YES')),
    useful       text not null check (useful in ('NO', 'A_LITTLE', 'MOSTLY', 'YES')),
    heard        text not null check (heard in ('NO', 'A_LITTLE', 'MOSTLY', 'YES')),
    words_sealed bytea,
    shown        boolean not null,
    primary key (session_id, id)
);

-- "You said, we did": what came of a session's feedback, to be read at the next one.
create table feedback_reply (
    session_id   uuid primary key references cohort_session,
    language     text not null check (language in ('EN', 'ES')),
    words_sealed bytea not null,
    version      bigint not null
);

-- What each column holds; who may see that follows from it.
comment on column feedback_form.session_id is 'REFERENCE';
comment on column feedback_form.token_hash is 'REFERENCE';
comment on column feedback_form.version is 'REFERENCE';
comment on column feedback_answer.session_id is 'REFERENCE';
comment on column feedback_answer.id is 'REFERENCE';
comment on column feedback_answer.safe is 'PROGRAM';
comment on column feedback_answer.useful is 'PROGRAM';
comment on column feedback_answer.heard is 'PROGRAM';
comment on column feedback_answer.words_sealed is 'NOTE';
comment on column feedback_answer.shown is 'PROGRAM';
comment on column feedback_reply.session_id is 'REFERENCE';
comment on column feedback_reply.language is 'PROGRAM';
comment on column feedback_reply.words_sealed is 'PROGRAM';
comment on column feedback_reply.version is 'REFERENCE';
