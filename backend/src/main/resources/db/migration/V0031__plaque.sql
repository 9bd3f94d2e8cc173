-- 光荣牌: one record for a household from being found entitled to being taken back (2.3, B1).
create table plaque (
  region_code     varchar(12)  not null,
  id              uuid         not null,
  household_id    uuid         not null,
  -- as the household's; kept here for scope
  unit_id         uuid         not null,
  unit_path       varchar(400) collate "C" not null,
  status          varchar(20)  not null,
  ground          varchar(20)  not null,
  basis_person_id uuid         not null,
  applied_on      date,
  -- the serving soldier whose parents' or spouse's household this is
  soldier_id      uuid,
  soldier_side    varchar(12),
  batch_id        uuid,
  hung_on         date,
  place           varchar(12),
  kept_on         date,
  replace_ground  varchar(12),
  old_handed_in   boolean      not null,
  reissues        integer      not null,
  cancel_ground   varchar(40),
  -- why it is not hung, or why it was closed
  reason          varchar(300),
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null,
  version         integer      not null,
  constraint plaque_pk primary key (region_code, id),
  constraint plaque_household_fk
    foreign key (region_code, household_id) references household (region_code, id),
  constraint plaque_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint plaque_basis_fk
    foreign key (region_code, basis_person_id) references person (region_code, id),
  constraint plaque_soldier_fk
    foreign key (region_code, soldier_id) references person (region_code, id)
);
-- One live plaque per household, whatever the grounds (F4 1).
create unique index plaque_household_uq on plaque (region_code, household_id)
  where status <> 'CLOSED';
-- Divorced parents: the soldier chooses one of the two households.
create unique index plaque_soldier_uq on plaque (region_code, soldier_id, soldier_side)
  where soldier_id is not null and status <> 'CLOSED';
create index plaque_list_ix on plaque (region_code, unit_path, id);
create index plaque_status_ix on plaque (region_code, status, unit_path, id);
create index plaque_batch_ix on plaque (region_code, batch_id, unit_path, id)
  where batch_id is not null;
create index plaque_of_household_ix on plaque (region_code, household_id);

-- What was done, each with its day and facts: the seven acts are recorded here (2019 rule).
create table plaque_event (
  region_code varchar(12)  not null,
  id          uuid         not null,
  plaque_id   uuid         not null,
  step        varchar(20)  not null,
  from_status varchar(20),
  to_status   varchar(20)  not null,
  on_day      date         not null,
  at          timestamptz  not null,
  by_name     varchar(120) not null,
  reason      varchar(500),
  facts       jsonb        not null,
  constraint plaque_event_pk primary key (region_code, id),
  constraint plaque_event_plaque_fk
    foreign key (region_code, plaque_id) references plaque (region_code, id)
);
create index plaque_event_plaque_ix on plaque_event (region_code, plaque_id, id);

create table plaque_batch (
  region_code varchar(12)  not null,
  id          uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  name        varchar(100) not null,
  year        integer      not null,
  festival    varchar(12)  not null,
  planned_on  date         not null,
  closed_on   date,
  created_by  varchar(120) not null,
  created_at  timestamptz  not null,
  version     integer      not null,
  constraint plaque_batch_pk primary key (region_code, id),
  constraint plaque_batch_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index plaque_batch_list_ix on plaque_batch (region_code, planned_on, id);

-- How many plaques of a unit are in a state: the sum of the changes. A write appends, a job folds.
create table plaque_figure (
  region_code varchar(12)  not null,
  id          uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  status      varchar(20)  not null,
  change      bigint       not null,
  constraint plaque_figure_pk primary key (region_code, id)
);
create index plaque_figure_path_ix on plaque_figure (region_code, unit_path, status);

-- What a unit had and has: of new plates received + taken - given - hung, of old ones
-- handed_in - destroyed. Neither may fall below zero.
create table plaque_stock (
  region_code varchar(12)  not null,
  id          uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  received    integer      not null,
  taken       integer      not null,
  given       integer      not null,
  hung        integer      not null,
  handed_in   integer      not null,
  destroyed   integer      not null,
  constraint plaque_stock_pk primary key (region_code, id),
  constraint plaque_stock_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint plaque_stock_fresh_ck check (received + taken - given - hung >= 0),
  constraint plaque_stock_old_ck check (handed_in - destroyed >= 0)
);
create unique index plaque_stock_uq on plaque_stock (region_code, unit_id);

create table plaque_stock_move (
  region_code varchar(12)  not null,
  id          uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  kind        varchar(12)  not null,
  quantity    integer      not null,
  on_day      date         not null,
  at          timestamptz  not null,
  by_name     varchar(120) not null,
  note        varchar(300),
  plaque_id   uuid,
  constraint plaque_stock_move_pk primary key (region_code, id),
  constraint plaque_stock_move_ck check (quantity > 0)
);
create index plaque_stock_move_list_ix on plaque_stock_move (region_code, id);

-- 旧牌: handed in, then destroyed.
create table plaque_old_plate (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  plaque_id    uuid         not null,
  unit_id      uuid         not null,
  unit_path    varchar(400) collate "C" not null,
  status       varchar(12)  not null,
  handed_in_on date         not null,
  destroyed_on date,
  constraint plaque_old_plate_pk primary key (region_code, id),
  constraint plaque_old_plate_plaque_fk
    foreign key (region_code, plaque_id) references plaque (region_code, id)
);
create index plaque_old_plate_unit_ix on plaque_old_plate (region_code, unit_id, status);
create index plaque_old_plate_plaque_ix on plaque_old_plate (region_code, plaque_id);
