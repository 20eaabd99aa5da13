-- Few rolls are open, among those of all years.
create index roll_open on roll (session_id) where state = 'OPEN';
