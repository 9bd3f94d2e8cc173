-- Everyone of a roster without heads gets a household of their own, where whoever brought it says so.
alter table roster add column each_home boolean not null default false;
alter table roster alter column each_home drop default;

-- The service that a row put on file; and by which rows of one name, birth date and village are
-- told to be alike before any is on file.
alter table roster_row add column record_id uuid;
alter table roster_row add column twin_index varchar(64);
create index roster_row_twin_ix on roster_row (region_code, roster_id, twin_index)
  where twin_index is not null;
