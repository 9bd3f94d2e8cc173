-- Any list that names people or families may be asked for, not the list of files alone.
alter table person_export add column kind varchar(60) not null default 'person.export';
alter table person_export alter column kind drop default;
alter table person_export add column columns varchar(60)[] not null default '{}';
alter table person_export alter column columns drop default;
