create table unit (
  region_code   varchar(12)  not null,
  id            uuid         not null,
  code          varchar(32)  not null,
  name          varchar(120) not null,
  short_name    varchar(60),
  kind          varchar(20)  not null,
  actor_kind    varchar(20)  not null,
  parent_id     uuid,
  path          varchar(400) collate "C" not null,
  division_code varchar(12),
  managed_by    varchar(60),
  duties        text[]       not null,
  contact_name  varchar(60),
  contact_phone varchar(30),
  address       varchar(200),
  valid_from    date         not null,
  valid_to      date,
  created_at    timestamptz  not null,
  updated_at    timestamptz  not null,
  version       integer      not null,
  constraint unit_pk primary key (region_code, id),
  constraint unit_code_uq unique (region_code, code),
  constraint unit_path_uq unique (region_code, path),
  constraint unit_parent_fk foreign key (region_code, parent_id) references unit (region_code, id),
  constraint unit_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create index unit_parent_ix on unit (region_code, parent_id, path);

-- The districts themselves; their names are shown in the head of every screen.
create table region (
  region_code varchar(12) not null,
  -- what stands above it, outermost first, parted by blanks: 重庆市, or 四川省 成都市
  within      varchar(60) not null,
  name        varchar(60) not null,
  constraint region_pk primary key (region_code)
);
