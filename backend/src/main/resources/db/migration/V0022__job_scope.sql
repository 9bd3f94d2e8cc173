-- How far its owner saw when the work began: who sees less since may not fetch what it made. Empty
-- is the whole district, and is what earlier jobs get, of which nobody knows.
alter table job add column scope_path varchar(400) collate "C";
update job set scope_path = '';
alter table job alter column scope_path set not null;

-- What was asked for, as JSON, so that it can be asked for again; gone with the row after a day.
alter table job add column asked text;
