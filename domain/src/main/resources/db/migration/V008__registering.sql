-- A coordinator registers somebody.
alter table registration_change drop constraint registration_change_cause_check;
alter table registration_change add constraint registration_change_cause_check
    check (cause in ('ROSTER_IMPORTED', 'COORDINATOR_REGISTERED', 'WALKED_IN', 'WALKED_IN_OVER_CAPACITY', 'CAPACITY_RAISED'));
