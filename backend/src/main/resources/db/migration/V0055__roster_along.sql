-- What went along when a roster moved files to another place: households with those of their members
-- whom the roster does not name, and who left a household that stayed; for taking the roster back.
create table roster_along (
  region_code varchar(12) not null,
  id          uuid        not null,
  roster_id   uuid        not null,
  kind        varchar(10) not null,
  record_id   uuid        not null,
  -- where it was, null for who left
  unit_id     uuid,
  version     integer     not null,
  constraint roster_along_pk primary key (region_code, id),
  constraint roster_along_kind_ck check (kind in ('HOUSEHOLD', 'PERSON', 'LEFT')),
  constraint roster_along_roster_fk foreign key (region_code, roster_id) references roster (region_code, id)
);
create index roster_along_roster_ix on roster_along (region_code, roster_id);
