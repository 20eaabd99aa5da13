-- What was sent to a person stays as it was sent. Letters with a link aren't kept.
alter table outbox_message add column said text;
