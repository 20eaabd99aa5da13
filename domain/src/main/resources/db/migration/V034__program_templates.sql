-- Templates of programs: weeks with their contents and without dates. One without a program is shipped with the product; each program has its
-- own copies, to be changed as its coordinators like. A cohort keeps a copy of its weeks in its sessions.
create table program_template (
    id         uuid primary key,
    program_id uuid references program,
    name       text not null check (length(name) between 1 and 200),
    retired    boolean not null default false,
    changed_at timestamptz not null,
    changed_by uuid references account,
    version    bigint not null,
    constraint program_template_name unique nulls not distinct (program_id, name)
);

create table program_week (
    template_id uuid not null references program_template,
    ordinal     int not null check (ordinal between 1 and 30),
    topic       text not null check (length(topic) between 1 and 200),
    objectives  text not null check (length(objectives) <= 2000),
    minutes     int not null check (minutes between 15 and 480),
    activities  text not null check (length(activities) <= 2000),
    materials   text not null check (length(materials) <= 2000),
    primary key (template_id, ordinal)
);

alter table cohort
    add column template_id uuid references program_template,
    add column agency_id uuid references agency,
    add column meets_on text check (meets_on in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    add column meets_at time,
    add column without_holidays boolean not null default false;
update cohort c set
    meets_on = to_char(c.first_on, 'FMDAY'),
    meets_at = coalesce((select s.start_local::time from cohort_session s where s.cohort_id = c.id order by s.start_local limit 1), '10:00');
alter table cohort
    alter column meets_on set not null,
    alter column meets_at set not null;
create index cohort_template on cohort (template_id);
create index cohort_agency on cohort (agency_id);

alter table cohort_session
    add column objectives text not null default '' check (length(objectives) <= 2000),
    add column activities text not null default '' check (length(activities) <= 2000),
    add column materials text not null default '' check (length(materials) <= 2000);

-- Dates that a cohort was entered without: of a holiday, or for a reason that somebody gave.
create table cohort_skip (
    cohort_id uuid not null references cohort,
    day       date not null,
    holiday   text check (holiday in ('NEW_YEAR', 'MARTIN_LUTHER_KING', 'PRESIDENTS', 'CESAR_CHAVEZ', 'MEMORIAL', 'JUNETEENTH', 'INDEPENDENCE',
        'LABOR', 'COLUMBUS', 'VETERANS', 'THANKSGIVING', 'DAY_AFTER_THANKSGIVING', 'CHRISTMAS')),
    reason    text not null check (length(reason) <= 200),
    primary key (cohort_id, day),
    check ((holiday is null) = (trim(reason) <> ''))
);

-- What became of a cohort's dates: each session that was moved, dropped, or whose date was left out, and when the cohort then ended.
create table cohort_change (
    id         uuid primary key,
    cohort_id  uuid not null references cohort,
    session_id uuid not null references cohort_session,
    act        text not null check (act in ('MOVED', 'DROPPED', 'SHIFTED')),
    from_start timestamp not null,
    to_start   timestamp,
    reason     text not null check (length(reason) <= 200),
    ended_on   date not null,
    ends_on    date not null,
    at         timestamptz not null,
    account_id uuid not null references account,
    check ((act = 'MOVED') = (to_start is not null)),
    check ((act = 'MOVED') = (trim(reason) = ''))
);
create index cohort_change_cohort on cohort_change (cohort_id, at);
create index cohort_change_session on cohort_change (session_id);
revoke update, delete, truncate on cohort_change from ${application};

-- What each column holds; who may see that follows from it.
comment on column program_template.id is 'REFERENCE';
comment on column program_template.program_id is 'REFERENCE';
comment on column program_template.name is 'PROGRAM';
comment on column program_template.retired is 'PROGRAM';
comment on column program_template.changed_at is 'PROGRAM';
comment on column program_template.changed_by is 'PROGRAM';
comment on column program_template.version is 'REFERENCE';
comment on column program_week.template_id is 'REFERENCE';
comment on column program_week.ordinal is 'PROGRAM';
comment on column program_week.topic is 'PROGRAM';
comment on column program_week.objectives is 'PROGRAM';
comment on column program_week.minutes is 'PROGRAM';
comment on column program_week.activities is 'PROGRAM';
comment on column program_week.materials is 'PROGRAM';
comment on column cohort.template_id is 'REFERENCE';
comment on column cohort.agency_id is 'REFERENCE';
comment on column cohort.meets_on is 'PROGRAM';
comment on column cohort.meets_at is 'PROGRAM';
comment on column cohort.without_holidays is 'PROGRAM';
comment on column cohort_session.objectives is 'PROGRAM';
comment on column cohort_session.activities is 'PROGRAM';
comment on column cohort_session.materials is 'PROGRAM';
comment on column cohort_skip.cohort_id is 'REFERENCE';
comment on column cohort_skip.day is 'PROGRAM';
comment on column cohort_skip.holiday is 'PROGRAM';
comment on column cohort_skip.reason is 'PROGRAM';
comment on column cohort_change.id is 'REFERENCE';
comment on column cohort_change.cohort_id is 'REFERENCE';
comment on column cohort_change.session_id is 'REFERENCE';
comment on column cohort_change.act is 'PROGRAM';
comment on column cohort_change.from_start is 'PROGRAM';
comment on column cohort_change.to_start is 'PROGRAM';
comment on column cohort_change.reason is 'PROGRAM';
comment on column cohort_change.ended_on is 'PROGRAM';
comment on column cohort_change.ends_on is 'PROGRAM';
comment on column cohort_change.at is 'PROGRAM';
comment on column cohort_change.account_id is 'PROGRAM';

-- A program gets copies of all that is shipped.
create function give_shipped_templates(to_program uuid, given_at timestamptz) returns void language sql as $$
    with given as (
        insert into program_template (id, program_id, name, changed_at, version)
        select gen_random_uuid(), to_program, name, given_at, 0 from program_template where program_id is null
        returning id, name)
    insert into program_week (template_id, ordinal, topic, objectives, minutes, activities, materials)
    select given.id, w.ordinal, w.topic, w.objectives, w.minutes, w.activities, w.materials
    from given join program_template shipped on shipped.program_id is null and shipped.name = given.name join program_week w on w.template_id = shipped.id;
$$;

insert into program_template (id, name, changed_at, version) values
    ('00000000-0000-7000-8000-000000000012', 'Young Women’s Saturday Program, 12 weeks', now(), 0),
    ('00000000-0000-7000-8000-000000000016', 'Young Women’s Saturday Program, 16 weeks', now(), 0);

-- A week, and where it stands in the program of 12 and in that of 16.
insert into program_week (template_id, ordinal, topic, objectives, minutes, activities, materials)
select t.id, place, w.topic, w.objectives, 150, w.activities, w.materials
from (values
(1, 1, 'Welcome, and what I want from this',
'Each participant knows who is in the room and how the Saturdays run.
The group has written its own agreement, and what stays here and what cannot.
Each has named one thing she wants for herself.',
'Breakfast and arrival, no questions asked.
A round in pairs: what helps me feel at ease in a new room.
The group writes its agreement; the facilitators say plainly what they must report.
A letter to myself, sealed and given back in the last week. Passing is always fine.',
'Breakfast, name cards with room for a chosen name, large paper, envelopes, a quiet corner with things to hold'),
(null, 2, 'Feelings, stress, and what steadies me',
'Each participant can name how stress shows in her own body.
Each has tried three ways to steady herself and kept one.
Nobody has had to tell what happened to her.',
'A body outline on paper, filled in alone and kept by her.
Stations to try: breathing, music, movement, drawing, cold water.
A card for the phone case with the one that worked.',
'Outlines, markers, headphones, colored pencils, blank cards, ice packs'),
(2, 3, 'My body, my time, my no',
'Each participant can tell a boundary from a rule that somebody else made.
Each has practised a no, a not now and a yes in her own words.
Each knows whom in the program to ask for help on the same day.',
'A line on the floor: where I stand on everyday questions, with room to move.
Small plays in threes with scripts that the group changes.
A plan for getting home, and for when somebody will not take a no.',
'Floor tape, script cards, plan cards, the on-call number of the program'),
(3, 4, 'Healthy relationships: what they feel like',
'Each participant can describe how respect looks in a friendship, a family and a relationship.
The group has words for equal, and for what is not.
Each has named one person with whom she feels safe, or what such a person would be like.',
'Songs and scenes that the group brings: what is love in it, what is control.
A wheel of respect, drawn together.
Writing: somebody who treats me well.',
'Speaker for music, large paper, markers, notebooks'),
(null, 5, 'Healthy relationships: when something is off',
'Each participant can name early signs of control, and of promises that come with a price.
Nobody is blamed for what somebody else did to her.
Each knows two places where she is believed, day and night.',
'Cards with sentences that people hear: green, yellow, red, and why we differ.
How grooming works, told about an invented person.
A map of people and places that help, with an advocate in the room.',
'Sentence cards in three colors, an invented story in four parts, cards with day and night numbers, an advocate'),
(4, 6, 'Online, and on my phone',
'Each participant has looked at her own settings and changed what she wants to.
Each can say how offers and threats online begin, and what to do first.
Each knows that a picture used against her is not her fault and can be reported.',
'A walk through privacy, location and blocking, each on her own phone, screens to herself.
An invented chat, read together: where would you stop?
How to save evidence, report and take down, with somebody beside her.',
'Chargers, wifi, printed steps for the common apps, an invented chat, reporting addresses'),
(5, 7, 'Money: earning it',
'Each participant can read a pay stub and knows her rights as a minor at work.
Each has compared two jobs by what is left, not by what is promised.
The group can tell a job offer from a trap.',
'What work have I done already, paid or not: a list of skills.
Pay stubs and offers in small groups; what is missing here?
A call to an employer, practised.',
'Sample pay stubs and offers, calculators, a sheet on work permits and hours'),
(6, 8, 'Money: keeping it',
'Each participant has made a budget for a month that could be hers.
Each knows how to open an account in her own name, and what it costs.
Each can say no to lending her name, card or account.',
'A month in cards: rent, phone, food, fun, and a surprise.
A visitor from a credit union answers questions put on paper.
First step of a savings plan, as small as five dollars.',
'Budget cards, play money, question slips, account forms, a visitor from a credit union'),
(7, 9, 'Starting something of my own: the idea',
'Each participant has an idea for a small business or project and can say who would want it.
Each has worked out what one piece costs and what it could sell for.
The group has given each idea one kind, useful word.',
'What do people thank me for: from a skill to an idea.
One page: what, for whom, how much, what do I need.
Show and tell in two minutes, or on paper for whoever would rather not speak.',
'One-page plans, calculators, sticky notes, samples of small products'),
(null, 10, 'Starting something of my own: the first customer',
'Each participant has made a sample, a price tag or a flyer.
Each has tried to sell, to ask for a fair price and to turn a bad deal down.
The group knows a permit, a fair and a small grant that are open to young people.',
'Making: sample, label or flyer.
A market in the room with play money; facilitators come as customers, easy and hard.
Where young owners get help in this county.',
'Craft supplies, card stock, tablets, play money, a list of local help for young owners'),
(8, 11, 'Guest speaker: how I got here',
'Each participant has heard from a woman whose way was not straight.
The group has asked its own questions, collected beforehand.
Each has one step that she could copy.',
'Questions on slips, sorted by the group before the guest comes in.
The guest tells her story of work and choices, and no details of harm.
After she has left: what stays with me, what does not fit me.',
'Question slips, a thank-you card, water and flowers; the guest is vetted and has signed confidentiality'),
(9, 12, 'Health care that listens',
'Each participant knows which care she may consent to herself, and what stays private.
Each has a clinic and a way to get there.
Each can ask for what she needs: to stop, to have somebody with her, to have it explained.',
'A nurse answers slips from a box: bodies, sleep, birth control, testing, moods.
Practice: my three sentences for a visit.
Booking an appointment for whoever wants one, with company.',
'Question box, a nurse from a youth clinic, sheets on consent and privacy, clinic cards, hygiene kits to take'),
(10, 13, 'Work I did not know of: women in non-traditional careers',
'Each participant has met women who work in the trades, in public safety or in technology.
Each has tried a tool or a task of one of these jobs.
Each knows an apprenticeship or a class that takes people of her age.',
'Stations with an electrician, a firefighter, a programmer: ten minutes each, hands on.
What it pays, what it asks, who was in the room with me.
Signing up for a visit or a class, if she wants to.',
'Tools for each station, safety glasses, tablets, a list of apprenticeships; the guests are vetted and have signed confidentiality'),
(11, 14, 'My rights, and people I can call',
'Each participant knows what she may ask of her attorney, her worker and the court.
Each knows what can be sealed, and what she is owed as a victim of a crime.
Each leaves with her own list of people and numbers.',
'Who is who around me: a map, with the question whom I may ask what.
An attorney and a victim advocate answer slips; nobody tells her own case aloud.
School: how to get back in, credits, whom to ask.',
'Maps of roles, question slips, wallet cards, an attorney and an advocate'),
(null, 15, 'Guest speaker of our choice',
'The group has chosen, invited and welcomed a guest of its own.
Participants have led the questions.
Each has practised introducing herself.',
'Welcome and introductions by participants who want to.
Talk and questions, led by two of the group.
Writing a thank-you note that could be sent.',
'Question slips, cards, snacks; the guest is vetted and has signed confidentiality'),
(12, 16, 'What I take with me',
'Each participant has seen how far she has come since the first week.
Each has a plan for the next three months with one person in it.
The group has said goodbye in its own way.',
'The letters of the first week are given back, to be read alone.
My next three months: one page, and whom I will tell.
Celebration with food, music and whomever each has invited; certificates for those who complete.',
'The sealed letters, one-page plans, food, music, certificates, a small gift for each')
) w (of_12, of_16, topic, objectives, activities, materials)
cross join lateral (values (uuid '00000000-0000-7000-8000-000000000012', w.of_12), ('00000000-0000-7000-8000-000000000016', w.of_16)) t (id, place)
where place is not null;

select give_shipped_templates(id, now()) from program;
