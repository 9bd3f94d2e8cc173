-- The bodies that run the work (leading group, joint conference, joint office, ...) and who sits in them.

create table body (
  region_code varchar(12)  not null,
  id          uuid         not null,
  name        varchar(120) not null,
  -- the place in lists
  sort        integer      not null,
  -- each unit in it has one liaison and one deputy, or is flagged
  liaisons    boolean      not null,
  valid_from  date         not null,
  valid_to    date,
  created_at  timestamptz  not null,
  version     integer      not null,
  constraint body_pk primary key (region_code, id),
  constraint body_name_uq unique (region_code, name),
  constraint body_dates_ck check (valid_to is null or valid_to >= valid_from)
);

create table membership (
  region_code varchar(12) not null,
  id          uuid        not null,
  body_id     uuid        not null,
  unit_id     uuid        not null,
  role        varchar(20) not null,
  -- the role's place on a roster
  rank        integer     not null,
  person_name varchar(60) not null,
  post        varchar(120),
  phone       varchar(30),
  valid_from  date        not null,
  valid_to    date,
  -- whom this person followed in the seat
  follows_id  uuid,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     integer     not null,
  constraint membership_pk primary key (region_code, id),
  constraint membership_body_fk foreign key (region_code, body_id) references body (region_code, id),
  constraint membership_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint membership_follows_fk foreign key (region_code, follows_id) references membership (region_code, id),
  constraint membership_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create index membership_body_ix on membership (region_code, body_id, rank);
create index membership_unit_ix on membership (region_code, unit_id, rank);
