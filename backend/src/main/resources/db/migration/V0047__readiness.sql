-- 应急与服务队伍 (8.8, 10.5): counts and skills, never a name of a member.
create table team (
  region_code  varchar(12)   not null,
  id           uuid          not null,
  name         varchar(120)  not null,
  kind         varchar(12)   not null,
  unit_id      uuid          not null,
  unit_path    varchar(400)  collate "C" not null,
  members      integer       not null,
  skills       varchar(20)[] not null,
  schedule     varchar(200),
  contact      varchar(60),
  phone_sealed varchar(200),
  drilled_on   date,
  disbanded_on date,
  created_at   timestamptz   not null,
  updated_at   timestamptz   not null,
  version      integer       not null,
  constraint team_pk primary key (region_code, id),
  constraint team_name_uq unique (region_code, unit_id, name),
  constraint team_members_ck check (members >= 0),
  constraint team_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index team_list_ix on team (region_code, name, id);
create index team_path_ix on team (region_code, unit_path, name, id);

create table team_log (
  region_code varchar(12)  not null,
  id          uuid         not null,
  team_id     uuid         not null,
  kind        varchar(12)  not null,
  day         date         not null,
  place       varchar(120) not null,
  text        varchar(500) not null,
  people      integer      not null,
  served      integer      not null,
  hours       integer      not null,
  by_name     varchar(120) not null,
  constraint team_log_pk primary key (region_code, id),
  constraint team_log_counts_ck check (people >= 0 and served >= 0 and hours >= 0),
  constraint team_log_team_fk foreign key (region_code, team_id) references team (region_code, id)
);
create index team_log_team_ix on team_log (region_code, team_id, day desc, id desc);

-- 应急物资 (10.4): what is there by count, the least there should be, until when it keeps.
create table stock (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  item         varchar(120) not null,
  sort         varchar(12)  not null,
  measure      varchar(12)  not null,
  unit_id      uuid         not null,
  unit_path    varchar(400) collate "C" not null,
  place        varchar(120) not null,
  quantity     integer      not null,
  least        integer      not null,
  expires_on   date,
  checked_on   date         not null,
  created_at   timestamptz  not null,
  updated_at   timestamptz  not null,
  version      integer      not null,
  constraint stock_pk primary key (region_code, id),
  constraint stock_quantity_ck check (quantity >= 0),
  constraint stock_least_ck check (least >= 0),
  constraint stock_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index stock_list_ix on stock (region_code, item, id);
create index stock_path_ix on stock (region_code, unit_path, item, id);
create index stock_expires_ix on stock (region_code, expires_on) where expires_on is not null;

create table stock_move (
  region_code varchar(12)  not null,
  id          uuid         not null,
  stock_id    uuid         not null,
  kind        varchar(12)  not null,
  delta       integer      not null,
  left_over   integer      not null,
  at          timestamptz  not null,
  note        varchar(200),
  by_name     varchar(120) not null,
  constraint stock_move_pk primary key (region_code, id),
  constraint stock_move_left_ck check (left_over >= 0),
  constraint stock_move_stock_fk foreign key (region_code, stock_id) references stock (region_code, id)
);
create index stock_move_stock_ix on stock_move (region_code, stock_id, id desc);

-- 地灾隐患点: a reference to the list of 规资局, no place by numbers (10.4).
create table hazard_point (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  code         varchar(40)  not null,
  name         varchar(120) not null,
  kind         varchar(12)  not null,
  unit_id      uuid         not null,
  unit_path    varchar(400) collate "C" not null,
  contact      varchar(60),
  phone_sealed varchar(200),
  plan         varchar(500),
  households   integer      not null,
  listed_on    date         not null,
  cleared_on   date,
  created_at   timestamptz  not null,
  updated_at   timestamptz  not null,
  version      integer      not null,
  constraint hazard_point_pk primary key (region_code, id),
  constraint hazard_point_code_uq unique (region_code, code),
  constraint hazard_point_households_ck check (households >= 0),
  constraint hazard_point_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index hazard_point_list_ix on hazard_point (region_code, code, id);
create index hazard_point_path_ix on hazard_point (region_code, unit_path, code, id);

-- 军地资源 (8.2) and 支前潜力: what one side can lend the other, unclassified; open to both sides.
create table asset (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  side         varchar(12)  not null,
  sort         varchar(12)  not null,
  name         varchar(120) not null,
  capacity     varchar(120) not null,
  terms        varchar(200),
  unit_id      uuid         not null,
  contact      varchar(60),
  withdrawn_on date,
  created_at   timestamptz  not null,
  updated_at   timestamptz  not null,
  version      integer      not null,
  constraint asset_pk primary key (region_code, id),
  constraint asset_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index asset_list_ix on asset (region_code, name, id);

create table asset_match (
  region_code varchar(12)  not null,
  id          uuid         not null,
  asset_id    uuid         not null,
  matter_id   uuid         not null,
  matched_on  date         not null,
  note        varchar(200),
  by_name     varchar(120) not null,
  constraint asset_match_pk primary key (region_code, id),
  constraint asset_match_uq unique (region_code, asset_id, matter_id),
  constraint asset_match_asset_fk foreign key (region_code, asset_id) references asset (region_code, id),
  constraint asset_match_matter_fk foreign key (region_code, matter_id) references matter (region_code, id)
);

-- 值班与合署办公 (4.2, 12.4): who of a body's seats is on duty on a day, and whether they came.
create table duty_day (
  region_code   varchar(12) not null,
  id            uuid        not null,
  body_id       uuid        not null,
  membership_id uuid        not null,
  day           date        not null,
  state         varchar(12) not null,
  note          varchar(200),
  constraint duty_day_pk primary key (region_code, id),
  constraint duty_day_uq unique (region_code, membership_id, day),
  constraint duty_day_body_fk foreign key (region_code, body_id) references body (region_code, id),
  constraint duty_day_seat_fk foreign key (region_code, membership_id) references membership (region_code, id)
);
create index duty_day_body_ix on duty_day (region_code, body_id, day);
create index duty_day_day_ix on duty_day (region_code, day);

-- 合署办公工作日志: what was handled on a day, a matter if it is one.
create table office_log (
  region_code varchar(12)  not null,
  id          uuid         not null,
  body_id     uuid         not null,
  day         date         not null,
  text        varchar(500) not null,
  matter_id   uuid,
  by_name     varchar(120) not null,
  at          timestamptz  not null,
  constraint office_log_pk primary key (region_code, id),
  constraint office_log_body_fk foreign key (region_code, body_id) references body (region_code, id)
);
create index office_log_body_ix on office_log (region_code, body_id, day, id);

-- 来往函件 of a matter with a partner outside the district (9.3).
create table matter_letter (
  region_code varchar(12)  not null,
  id          uuid         not null,
  matter_id   uuid         not null,
  direction   varchar(3)   not null,
  number      varchar(60),
  sent_on     date         not null,
  partner     varchar(120) not null,
  subject     varchar(200) not null,
  event_id    uuid         not null,
  constraint matter_letter_pk primary key (region_code, id),
  constraint matter_letter_matter_fk foreign key (region_code, matter_id) references matter (region_code, id)
);
create index matter_letter_matter_ix on matter_letter (region_code, matter_id, sent_on, id);
