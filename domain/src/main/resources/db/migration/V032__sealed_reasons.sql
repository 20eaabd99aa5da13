-- Why a record was opened in an emergency, and what its review found, tell of the youth: sealed under her key. The database can't seal what
-- it has in the clear, so that isn't kept. A new type writes the table anew: nothing of it stays behind in a page.
alter table break_glass
    drop constraint break_glass_reason_check,
    drop constraint break_glass_review_check,
    alter column review drop default,
    alter column review drop not null;
alter table break_glass
    alter column reason type bytea using '',
    alter column review type bytea using case when reviewed_at is not null then ''::bytea end;
alter table break_glass rename column reason to reason_sealed;
alter table break_glass rename column review to review_sealed;
alter table break_glass add check ((reviewed_at is null) = (review_sealed is null));
