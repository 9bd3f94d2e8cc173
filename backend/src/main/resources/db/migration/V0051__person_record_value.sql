-- What a record says in the first choice of its kind (a need's field, a role, a state of work): the
-- rolls of 7.4, 9.5 and 5.3 are read and counted by it.
alter table person_record add column value varchar(60);
update person_record set value = facts ->> (case kind
  when 'employment' then 'state' when 'need' then 'field' when 'role' then 'role' when 'contact' then 'gift'
  when 'reward' then 'class' when 'service' then 'arm' end);
create index person_record_value_ix on person_record (region_code, kind, value, unit_path, id);
