create table agency (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    name_key   text not null unique,
    discipline text not null check (discipline in ('LAW_ENFORCEMENT', 'PROSECUTION', 'DEFENCE', 'COURT', 'HEALTH_CARE', 'EDUCATION',
        'SOCIAL_SERVICES', 'VICTIM_SERVICES', 'COMMUNITY', 'UNKNOWN')),
    city       text not null default '',
    created_at timestamptz not null,
    version    bigint not null
);
create index agency_name_search on agency using gin (name_key gin_trgm_ops);

-- sort_as is in the order of people (ICU), so that Álvarez stands beside Alvarez.
create table person (
    id             uuid primary key,
    full_name      text not null check (length(full_name) between 1 and 200),
    sort_as        text collate "und-x-icu" not null check (length(sort_as) between 1 and 200),
    name_key       text not null,
    email          text check (length(email) <= 254),
    email_key      text unique,
    agency_id      uuid references agency,
    discipline     text not null check (discipline in ('LAW_ENFORCEMENT', 'PROSECUTION', 'DEFENCE', 'COURT', 'HEALTH_CARE', 'EDUCATION',
        'SOCIAL_SERVICES', 'VICTIM_SERVICES', 'COMMUNITY', 'UNKNOWN')),
    title          text not null default '' check (length(title) <= 200),
    licence_number text check (length(licence_number) <= 60),
    licence_key    text,
    created_at     timestamptz not null,
    version        bigint not null
);
create index person_name_search on person using gin (name_key gin_trgm_ops);
create index person_email_search on person using gin (email_key gin_trgm_ops);
create index person_name_agency on person (name_key, agency_id);
create index person_licence on person (licence_key) where licence_key is not null;
create index person_sorted on person (sort_as, id);
create index person_agency on person (agency_id, sort_as);

alter table account add foreign key (person_id) references person;
create unique index account_person on account (person_id);
