-- A session on a holiday is planned with a reason, too.
alter table clash_override
    drop constraint clash_override_kind_check,
    add constraint clash_override_kind_check check (kind in ('TRAINER_BUSY', 'ROOM_TAKEN', 'TRAVEL', 'UNAVAILABLE', 'SEATS', 'HOLIDAY'));
