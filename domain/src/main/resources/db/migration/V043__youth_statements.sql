-- What a youth wants the court to know at one hearing. Its words are there only while she shares them.
create table youth_statement (
    id          uuid primary key,
    youth_id    uuid not null references youth,
    state       text not null check (state in ('OFFERED', 'SHARED', 'WITHDRAWN')),
    hearing     date,
    text_sealed bytea,
    link_hash   bytea not null unique,
    link_until  date not null,
    given_at    timestamptz not null,
    given_by    uuid not null references account,
    changed_at  timestamptz,
    version     bigint not null,
    check ((state = 'SHARED') = (text_sealed is not null)),
    check ((state = 'OFFERED') = (hearing is null)),
    check ((state = 'OFFERED') = (changed_at is null))
);
create index youth_statement_youth on youth_statement (youth_id);
create unique index youth_statement_one_offered on youth_statement (youth_id) where state = 'OFFERED';

comment on column youth_statement.id is 'REFERENCE';
comment on column youth_statement.youth_id is 'REFERENCE';
comment on column youth_statement.state is 'LEGAL';
comment on column youth_statement.hearing is 'LEGAL';
comment on column youth_statement.text_sealed is 'LEGAL';
comment on column youth_statement.link_hash is 'REFERENCE';
comment on column youth_statement.link_until is 'LEGAL';
comment on column youth_statement.given_at is 'REFERENCE';
comment on column youth_statement.given_by is 'REFERENCE';
comment on column youth_statement.changed_at is 'LEGAL';
comment on column youth_statement.version is 'REFERENCE';
