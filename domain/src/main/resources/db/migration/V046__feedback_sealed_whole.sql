-- An answer is sealed whole, the values and whether it is shown as well as the words, to one length whatever was said. What was given before stood in
-- the clear, the last girl's beside that it was hers: the database can't seal it, so it goes.
delete from feedback_answer;
alter table feedback_answer
    drop column safe,
    drop column useful,
    drop column heard,
    drop column words_sealed,
    drop column shown,
    add column sealed bytea not null check (octet_length(sealed) = 3129);

comment on column feedback_answer.sealed is 'NOTE';
