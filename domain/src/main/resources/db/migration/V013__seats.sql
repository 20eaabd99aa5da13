-- How a training gives its seats: whether registrations wait to be approved, and for how many hours a seat that comes free is offered
-- to whoever is next in line; 0 where she has it at once.
alter table training
    add column approval boolean not null default false,
    add column offer_hours int not null default 0 check (offer_hours between 0 and 336);

-- An offer holds a seat until it is answered, or until its time is over.
alter table registration
    add column offer_until timestamptz,
    drop constraint registration_state_check,
    add constraint registration_state_check check (state in ('TO_BE_APPROVED', 'REGISTERED', 'OFFERED', 'WAITLISTED', 'CANCELLED')),
    add check ((state = 'OFFERED') = (offer_until is not null));
create index registration_offer_until on registration (offer_until) where offer_until is not null;

-- A step says which other step made it possible: the one that gave the seat up. What time did, nobody did.
alter table registration_change
    add column because_of  uuid references registration_change,
    add column reason      text not null default '' check (length(reason) <= 500),
    add column offer_until timestamptz,
    alter column account_id drop not null,
    drop constraint registration_change_from_state_check,
    drop constraint registration_change_to_state_check,
    drop constraint registration_change_cause_check,
    add constraint registration_change_from_state_check
        check (from_state in ('TO_BE_APPROVED', 'REGISTERED', 'OFFERED', 'WAITLISTED', 'CANCELLED')),
    add constraint registration_change_to_state_check
        check (to_state in ('TO_BE_APPROVED', 'REGISTERED', 'OFFERED', 'WAITLISTED', 'CANCELLED')),
    add constraint registration_change_cause_check
        check (cause in ('ROSTER_IMPORTED', 'COORDINATOR_REGISTERED', 'WALKED_IN', 'WALKED_IN_OVER_CAPACITY', 'CAPACITY_RAISED',
            'APPROVED', 'NOT_APPROVED', 'COORDINATOR_CANCELLED', 'SEAT_GIVEN_UP', 'OFFER_ACCEPTED', 'OFFER_DECLINED', 'OFFER_EXPIRED',
            'OFFER_PASSED_ON')),
    add check (account_id is not null or cause in ('OFFER_EXPIRED', 'OFFER_PASSED_ON')),
    add check (because_of is not null or cause not in ('SEAT_GIVEN_UP', 'OFFER_PASSED_ON'));
create index registration_change_because_of on registration_change (because_of) where because_of is not null;

alter table roster_import
    add column to_approve int not null default 0;
alter table roster_import alter column to_approve drop default;
