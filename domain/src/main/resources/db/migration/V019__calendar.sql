-- A calendar shows what begins on a day by the wall clock of its place.
create index training_session_by_day on training_session (start_local);
