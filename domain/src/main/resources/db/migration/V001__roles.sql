-- Two roles: the owner runs these files and owns everything; the application reads and writes rows and has no DDL.
-- Tables made later inherit these grants; logs take back what they must not have.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
grant usage on schema public to ${application};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application};
alter default privileges in schema public grant usage, select on sequences to ${application};
