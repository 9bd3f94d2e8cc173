-- 参观预约 (1.12). What a slot has taken is one row a site, day and slot, never more than it holds.
create table site_slot (
  region_code varchar(12) not null,
  id          uuid        not null,
  site_id     uuid        not null,
  on_day      date        not null,
  slot        varchar(20) not null,
  taken       integer     not null,
  constraint site_slot_pk primary key (region_code, id),
  constraint site_slot_uq unique (region_code, site_id, on_day, slot),
  constraint site_slot_site_fk foreign key (region_code, site_id) references site (region_code, id),
  constraint site_slot_taken_ck check (taken >= 0)
);

create table site_booking (
  region_code varchar(12)  not null,
  id          uuid         not null,
  site_id     uuid         not null,
  visitor_id  uuid         not null,
  -- of the visitor
  unit_path   varchar(400) collate "C" not null,
  on_day      date         not null,
  slot        varchar(20)  not null,
  people      integer      not null,
  guide       boolean      not null,
  occasion    varchar(12)  not null,
  purpose     varchar(200) not null,
  contact     varchar(60)  not null,
  status      varchar(10)  not null,
  answer      varchar(500),
  came        integer,
  rating      integer,
  feedback    varchar(500),
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  updated_at  timestamptz  not null,
  version     integer      not null,
  constraint site_booking_pk primary key (region_code, id),
  constraint site_booking_site_fk foreign key (region_code, site_id) references site (region_code, id),
  constraint site_booking_visitor_fk foreign key (region_code, visitor_id) references unit (region_code, id),
  constraint site_booking_people_ck check (people > 0)
);
create index site_booking_list_ix on site_booking (region_code, on_day desc, id desc);
create index site_booking_site_ix on site_booking (region_code, site_id, on_day desc, id desc);
create index site_booking_path_ix on site_booking (region_code, unit_path, on_day desc, id desc);

-- 物资: a line and its moves; it never falls below nothing (4.9).
create table site_stock (
  region_code varchar(12)  not null,
  id          uuid         not null,
  site_id     uuid         not null,
  item        varchar(60)  not null,
  measure     varchar(10)  not null,
  quantity    integer      not null,
  least       integer      not null,
  expires_on  date,
  created_at  timestamptz  not null,
  constraint site_stock_pk primary key (region_code, id),
  constraint site_stock_item_uq unique (region_code, site_id, item),
  constraint site_stock_site_fk foreign key (region_code, site_id) references site (region_code, id),
  constraint site_stock_quantity_ck check (quantity >= 0 and least >= 0)
);

create table site_stock_move (
  region_code varchar(12)  not null,
  id          uuid         not null,
  stock_id    uuid         not null,
  delta       integer      not null,
  on_day      date         not null,
  note        varchar(200) not null,
  by_name     varchar(120) not null,
  at          timestamptz  not null,
  constraint site_stock_move_pk primary key (region_code, id),
  constraint site_stock_move_stock_fk foreign key (region_code, stock_id) references site_stock (region_code, id),
  constraint site_stock_move_delta_ck check (delta <> 0)
);
create index site_stock_move_stock_ix on site_stock_move (region_code, stock_id, id);

-- 已完成的保障: counts of a month that is over, and nothing else (4.9).
create table site_service (
  region_code varchar(12)  not null,
  id          uuid         not null,
  site_id     uuid         not null,
  month_on    date         not null,
  times       integer      not null,
  people      integer      not null,
  meals       integer      not null,
  updated_at  timestamptz  not null,
  by_name     varchar(120) not null,
  constraint site_service_pk primary key (region_code, id),
  constraint site_service_month_uq unique (region_code, site_id, month_on),
  constraint site_service_site_fk foreign key (region_code, site_id) references site (region_code, id),
  constraint site_service_counts_ck check (times >= 0 and people >= 0 and meals >= 0)
);

-- 双拥元素建设项目 (3.4).
create table site_project (
  region_code varchar(12)  not null,
  id          uuid         not null,
  site_id     uuid         not null,
  name        varchar(100) not null,
  elements    varchar(500) not null,
  budget      bigint,
  fund_source varchar(100),
  due_on      date,
  status      varchar(10)  not null,
  moved_on    date         not null,
  note        varchar(500),
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null,
  version     integer      not null,
  constraint site_project_pk primary key (region_code, id),
  constraint site_project_site_fk foreign key (region_code, site_id) references site (region_code, id),
  constraint site_project_budget_ck check (budget is null or budget >= 0)
);
create index site_project_site_ix on site_project (region_code, site_id, id);

-- 宣传片和公益广告投放 (2.9): where a clip runs, and the proof that it did.
create table site_placement (
  region_code varchar(12)  not null,
  id          uuid         not null,
  item        varchar(100) not null,
  carrier     varchar(12)  not null,
  -- a site of ours, or any place in words
  site_id     uuid,
  place       varchar(100) not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  owner_id    uuid         not null,
  from_on     date         not null,
  to_on       date         not null,
  frequency   varchar(100) not null,
  proved_on   date,
  proofs      integer      not null,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null,
  version     integer      not null,
  constraint site_placement_pk primary key (region_code, id),
  constraint site_placement_site_fk foreign key (region_code, site_id) references site (region_code, id),
  constraint site_placement_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint site_placement_owner_fk foreign key (region_code, owner_id) references unit (region_code, id),
  constraint site_placement_days_ck check (to_on >= from_on)
);
create index site_placement_list_ix on site_placement (region_code, from_on desc, id desc);
create index site_placement_site_ix on site_placement (region_code, site_id);
create index site_placement_path_ix on site_placement (region_code, unit_path, from_on desc, id desc);
