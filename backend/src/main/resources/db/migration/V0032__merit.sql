-- 工作日历: what a district set beyond the published arrangements; the newest row of a day holds.
create table calendar_day (
  region_code varchar(12)  not null,
  id          uuid         not null,
  on_day      date         not null,
  kind        varchar(8)   not null,
  name        varchar(60)  not null,
  source      varchar(200) not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  constraint calendar_day_pk primary key (region_code, id)
);
create index calendar_day_day_ix on calendar_day (region_code, on_day, id);

-- 送喜报规则: award class → who delivers, bonus, payer, from a day on (B2). Rows are never changed.
create table merit_rule (
  region_code varchar(12)  not null,
  id          uuid         not null,
  award       varchar(40)  not null,
  valid_from  date         not null,
  -- one list of rank words for each who must be there; any word of a list will do
  seats       jsonb        not null,
  by_town     boolean      not null,
  -- fen
  bonus       bigint       not null,
  payer       varchar(60)  not null,
  source      varchar(200) not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  constraint merit_rule_pk primary key (region_code, id),
  constraint merit_rule_bonus_ck check (bonus >= 0)
);
create index merit_rule_award_ix on merit_rule (region_code, award, valid_from, id);

-- 喜报 (2.5). The bonus, its payer and who delivers stand as they were on the day of receipt.
create table merit_letter (
  region_code    varchar(12)   not null,
  id             uuid          not null,
  -- the village or town of the address
  unit_id        uuid          not null,
  unit_path      varchar(400)  collate "C" not null,
  status         varchar(12)   not null,
  year           integer       not null,
  -- within the year, given when it is registered
  no             integer,
  award          varchar(40)   not null,
  award_on       date,
  posthumous     boolean       not null,
  source         varchar(12)   not null,
  sender         varchar(60),
  soldier        varchar(60)   collate "C" not null,
  addressee      varchar(60)   collate "C" not null,
  relation       varchar(12)   not null,
  person_id      uuid,
  household_id   uuid,
  phone_sealed   varchar(200),
  address_sealed varchar(1200),
  facts          jsonb         not null,
  received_on    date          not null,
  registered_on  date,
  verified_on    date,
  planned_on     date,
  delivered_on   date,
  reported_on    date,
  archived_on    date,
  -- the present step's clock, in working days
  clock_from     date          not null,
  clock_days     integer       not null,
  due_on         date          not null,
  by_town        boolean       not null,
  bonus          bigint        not null,
  payer          varchar(60)   not null,
  bonus_paid_on  date,
  voucher        varchar(60),
  -- what the rule asked on the day of delivery, and who came
  seats          jsonb,
  present        jsonb,
  place          varchar(200),
  forwarded_to   varchar(60),
  matter_id      uuid,
  created_at     timestamptz   not null,
  updated_at     timestamptz   not null,
  version        integer       not null,
  constraint merit_letter_pk primary key (region_code, id),
  constraint merit_letter_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint merit_letter_person_fk
    foreign key (region_code, person_id) references person (region_code, id),
  constraint merit_letter_household_fk
    foreign key (region_code, household_id) references household (region_code, id),
  constraint merit_letter_delivered_ck check ((delivered_on is null) = (present is null))
);
create unique index merit_letter_no_uq on merit_letter (region_code, year, no) where no is not null;
create index merit_letter_list_ix on merit_letter (region_code, received_on, id);
create index merit_letter_unit_ix on merit_letter (region_code, unit_path, received_on, id);
create index merit_letter_status_ix on merit_letter (region_code, status, due_on);
create index merit_letter_soldier_ix on merit_letter (region_code, soldier, award);
create index merit_letter_addressee_ix on merit_letter (region_code, addressee);
create index merit_letter_person_ix on merit_letter (region_code, person_id) where person_id is not null;
create index merit_letter_household_ix on merit_letter (region_code, household_id)
  where household_id is not null;

create table merit_event (
  region_code varchar(12)  not null,
  id          uuid         not null,
  letter_id   uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  at          timestamptz  not null,
  word        varchar(40)  not null,
  status      varchar(12)  not null,
  text        varchar(1000),
  actor_name  varchar(120) not null,
  actor_unit  varchar(120) not null,
  constraint merit_event_pk primary key (region_code, id),
  constraint merit_event_letter_fk
    foreign key (region_code, letter_id) references merit_letter (region_code, id)
);
create index merit_event_letter_ix on merit_event (region_code, letter_id, id);
