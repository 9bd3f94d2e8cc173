-- 双拥设施: places that serve, teach or show (kinds/site.json), with their checks.
create table site (
  region_code     varchar(12)  not null,
  id              uuid         not null,
  kind            varchar(40)  not null,
  kind_version    integer      not null,
  name            varchar(100) not null,
  -- the street, town or village it stands in
  unit_id         uuid         not null,
  unit_path       varchar(400) collate "C" not null,
  owner_id        uuid         not null,
  keeper          varchar(60),
  level           varchar(12)  not null,
  address         varchar(200),
  -- of public places only
  lon             double precision,
  lat             double precision,
  -- people a slot takes; null where nobody books
  capacity        integer,
  slots           varchar(20)[] not null,
  open_to_visits  boolean      not null,
  condition       varchar(8)   not null,
  elements        varchar(8),
  -- of a 光荣院: the code of its beds among the dated numbers of cases
  home_code       varchar(80),
  status          varchar(8)   not null,
  extra           jsonb        not null,
  last_checked_on date,
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null,
  version         integer      not null,
  constraint site_pk primary key (region_code, id),
  constraint site_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint site_owner_fk foreign key (region_code, owner_id) references unit (region_code, id),
  constraint site_position_ck check ((lon is null) = (lat is null)),
  constraint site_visits_ck check (not open_to_visits or capacity is not null)
);
create index site_list_ix on site (region_code, name, id);
create index site_kind_ix on site (region_code, kind, name, id);
create index site_path_ix on site (region_code, unit_path, name, id);
create index site_owner_ix on site (region_code, owner_id);

-- 检查轮次: 自查, 抽查, 联合督查.
create table site_round (
  region_code varchar(12)  not null,
  id          uuid         not null,
  kind        varchar(8)   not null,
  name        varchar(100) not null,
  from_on     date         not null,
  to_on       date         not null,
  note        varchar(500),
  status      varchar(8)   not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  updated_at  timestamptz  not null,
  version     integer      not null,
  constraint site_round_pk primary key (region_code, id),
  constraint site_round_days_ck check (to_on >= from_on)
);
create index site_round_list_ix on site_round (region_code, from_on desc, id desc);

-- Which sites a round lists; path and owner of then, for scope.
create table site_round_place (
  region_code varchar(12)  not null,
  id          uuid         not null,
  round_id    uuid         not null,
  site_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  owner_id    uuid         not null,
  check_id    uuid,
  constraint site_round_place_pk primary key (region_code, id),
  constraint site_round_place_uq unique (region_code, round_id, site_id),
  constraint site_round_place_round_fk foreign key (region_code, round_id) references site_round (region_code, id),
  constraint site_round_place_site_fk foreign key (region_code, site_id) references site (region_code, id)
);
create index site_round_place_path_ix on site_round_place (region_code, unit_path, round_id);
create index site_round_place_owner_ix on site_round_place (region_code, owner_id, round_id);

-- One look at one site. A defect leads to a matter; the second look is another person's.
create table site_check (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  site_id      uuid         not null,
  round_id     uuid,
  checked_on   date         not null,
  by_id        varchar(64)  not null,
  by_name      varchar(120) not null,
  by_unit      varchar(120) not null,
  answers      jsonb        not null,
  condition    varchar(8)   not null,
  status       varchar(8)   not null,
  defect       varchar(500),
  matter_id    uuid,
  again_on     date,
  again_by     varchar(120),
  again_note   varchar(500),
  created_at   timestamptz  not null,
  version      integer      not null,
  constraint site_check_pk primary key (region_code, id),
  constraint site_check_site_fk foreign key (region_code, site_id) references site (region_code, id),
  constraint site_check_round_fk foreign key (region_code, round_id) references site_round (region_code, id),
  constraint site_check_matter_fk foreign key (region_code, matter_id) references matter (region_code, id),
  constraint site_check_defect_ck check (status = 'PASSED' or matter_id is not null)
);
create index site_check_site_ix on site_check (region_code, site_id, checked_on desc, id desc);
create unique index site_check_round_uq on site_check (region_code, round_id, site_id) where round_id is not null;
