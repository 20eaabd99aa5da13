-- What isn't over is little of what ever was: trainings by their end, sessions of a venue, messages in doubt.
create index training_by_end on training (last_end);
create index training_session_venue_end on training_session (venue_id, ends_at);
drop index training_session_venue;
create index outbox_message_doubtful on outbox_message (put_at, id) where doubtful or state = 'SENDING';

-- Whether a training was ever published, among all that was done with it.
create index access_event_published on access_event (subject) where act = 'PlanTraining.publish';
