-- A room is told apart by its words, not by the blanks between them. Of two rooms of a venue that were, the older one stays. A session
-- stays as it is where its room would be in use twice: it is told apart by its words all the same when another one is planned.
create function one_line(typed text) returns text language sql immutable as $$
    select btrim(regexp_replace(normalize(typed), '[\u0001-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'))
$$;
delete from room r where one_line(r.name) = '' or exists (
    select from room o where o.venue_id = r.venue_id and o.id < r.id and lower(one_line(o.name)) = lower(one_line(r.name)));
update room set name = one_line(name) where name <> one_line(name);
update training_session s set room = one_line(s.room)
    where s.room <> one_line(s.room) and not (s.holds_room and exists (
        select from training_session o
        where o.venue_id = s.venue_id and o.id <> s.id and o.holds_room and lower(one_line(o.room)) = lower(one_line(s.room))
            and o.starts_at < s.ends_at and s.starts_at < o.ends_at));
drop function one_line(text);
