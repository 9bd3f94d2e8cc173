-- 协作单位: partners outside the tree of units: social organizations, firms, schools, hospitals,
-- other districts (6.3, 6.4, 9.1). The code is that of GB 32100.
create table partner (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  name         varchar(120) not null,
  sort         varchar(12)  not null,
  uscc         varchar(18),
  place        varchar(120),
  head         varchar(60),
  members      integer,
  contact      varchar(60),
  phone_sealed varchar(200),
  -- whose people keep the entry
  keeper_id    uuid         not null,
  created_at   timestamptz  not null,
  updated_at   timestamptz  not null,
  version      integer      not null,
  constraint partner_pk primary key (region_code, id),
  constraint partner_name_uq unique (region_code, name),
  constraint partner_members_ck check (members is null or members >= 0),
  constraint partner_keeper_fk foreign key (region_code, keeper_id) references unit (region_code, id)
);
create unique index partner_uscc_uq on partner (region_code, uscc) where uscc is not null;
create index partner_sort_ix on partner (region_code, sort, name, id);

-- 年检: one result a year.
create table partner_check (
  region_code varchar(12) not null,
  id          uuid        not null,
  partner_id  uuid        not null,
  year        integer     not null,
  result      varchar(12) not null,
  checked_on  date        not null,
  note        varchar(200),
  constraint partner_check_pk primary key (region_code, id),
  constraint partner_check_year_uq unique (region_code, partner_id, year),
  constraint partner_check_partner_fk foreign key (region_code, partner_id) references partner (region_code, id)
);

-- 结对与协议: two parties, each a unit (a troop by its alias) or a partner from outside.
create table partnership (
  region_code    varchar(12)  not null,
  id             uuid         not null,
  kind           varchar(40)  not null,
  kind_version   integer      not null,
  title          varchar(200) not null,
  a_unit_id      uuid,
  a_partner_id   uuid,
  a_contact      varchar(60),
  a_phone_sealed varchar(200),
  b_unit_id      uuid,
  b_partner_id   uuid,
  b_contact      varchar(60),
  b_phone_sealed varchar(200),
  keeper_id      uuid         not null,
  valid_from     date         not null,
  valid_to       date,
  end_reason     varchar(200),
  note           varchar(1000),
  extra          jsonb        not null,
  created_at     timestamptz  not null,
  updated_at     timestamptz  not null,
  version        integer      not null,
  constraint partnership_pk primary key (region_code, id),
  constraint partnership_a_ck check ((a_unit_id is null) <> (a_partner_id is null)),
  constraint partnership_b_ck check ((b_unit_id is null) <> (b_partner_id is null)),
  constraint partnership_dates_ck check (valid_to is null or valid_to >= valid_from),
  constraint partnership_keeper_fk foreign key (region_code, keeper_id) references unit (region_code, id),
  constraint partnership_a_unit_fk foreign key (region_code, a_unit_id) references unit (region_code, id),
  constraint partnership_b_unit_fk foreign key (region_code, b_unit_id) references unit (region_code, id),
  constraint partnership_a_partner_fk foreign key (region_code, a_partner_id) references partner (region_code, id),
  constraint partnership_b_partner_fk foreign key (region_code, b_partner_id) references partner (region_code, id)
);
create index partnership_list_ix on partnership (region_code, valid_from desc, id desc);
create index partnership_kind_ix on partnership (region_code, kind, valid_from desc, id desc);
create index partnership_a_partner_ix on partnership (region_code, a_partner_id) where a_partner_id is not null;
create index partnership_b_partner_ix on partnership (region_code, b_partner_id) where b_partner_id is not null;

-- Who sees it: who keeps it, and both parties as far as they are units.
create table partnership_party (
  region_code    varchar(12)  not null,
  id             uuid         not null,
  partnership_id uuid         not null,
  unit_id        uuid         not null,
  unit_path      varchar(400) collate "C" not null,
  constraint partnership_party_pk primary key (region_code, id),
  constraint partnership_party_uq unique (region_code, partnership_id, unit_id),
  constraint partnership_party_of_fk foreign key (region_code, partnership_id) references partnership (region_code, id)
);
create index partnership_party_path_ix on partnership_party (region_code, unit_path, partnership_id);

-- One row a year: plan, input, effect (7.2, 7.6), and the four that are not taken away (7.1).
create table partnership_year (
  region_code    varchar(12) not null,
  id             uuid        not null,
  partnership_id uuid        not null,
  year           integer     not null,
  plan           varchar(2000),
  done           varchar(2000),
  money          bigint      not null,
  people         integer     not null,
  goods_value    bigint      not null,
  goods          varchar(200),
  households     integer     not null,
  income         bigint      not null,
  assets         bigint      not null,
  review         varchar(500),
  upgrade        varchar(500),
  kept_duty      boolean     not null,
  kept_policy    boolean     not null,
  kept_help      boolean     not null,
  kept_watch     boolean     not null,
  confirmed_on   date,
  confirmed_by   varchar(120),
  constraint partnership_year_pk primary key (region_code, id),
  constraint partnership_year_uq unique (region_code, partnership_id, year),
  constraint partnership_year_counts_ck check (money >= 0 and people >= 0 and goods_value >= 0
    and households >= 0 and income >= 0 and assets >= 0),
  constraint partnership_year_of_fk foreign key (region_code, partnership_id) references partnership (region_code, id)
);

-- 协议条款, each of which may become a matter (9.1).
create table partnership_clause (
  region_code    varchar(12)  not null,
  id             uuid         not null,
  partnership_id uuid         not null,
  no             integer      not null,
  text           varchar(500) not null,
  matter_id      uuid,
  constraint partnership_clause_pk primary key (region_code, id),
  constraint partnership_clause_no_uq unique (region_code, partnership_id, no),
  constraint partnership_clause_of_fk foreign key (region_code, partnership_id) references partnership (region_code, id)
);

-- 防返贫监测: the flag and the list's own number; no name, no number of a person (7.7).
create table partnership_watch (
  region_code    varchar(12) not null,
  id             uuid        not null,
  partnership_id uuid        not null,
  ref            varchar(40) not null,
  risk           varchar(12) not null,
  flagged_on     date        not null,
  lifted_on      date,
  constraint partnership_watch_pk primary key (region_code, id),
  constraint partnership_watch_ref_uq unique (region_code, partnership_id, ref),
  constraint partnership_watch_dates_ck check (lifted_on is null or lifted_on >= flagged_on),
  constraint partnership_watch_of_fk foreign key (region_code, partnership_id) references partnership (region_code, id)
);

create table partnership_help (
  region_code varchar(12)  not null,
  id          uuid         not null,
  watch_id    uuid         not null,
  helped_on   date         not null,
  what        varchar(200) not null,
  money       bigint       not null,
  constraint partnership_help_pk primary key (region_code, id),
  constraint partnership_help_money_ck check (money >= 0),
  constraint partnership_help_watch_fk foreign key (region_code, watch_id) references partnership_watch (region_code, id)
);
create index partnership_help_watch_ix on partnership_help (region_code, watch_id, helped_on);

-- 社会化拥军: what a partner offers, from the entry to the day its plate is taken down (6.4).
create table offer (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  kind         varchar(40)  not null,
  kind_version integer      not null,
  partner_id   uuid         not null,
  title        varchar(120) not null,
  place        varchar(200) not null,
  unit_id      uuid         not null,
  unit_path    varchar(400) collate "C" not null,
  status       varchar(12)  not null,
  applied_on   date         not null,
  public_from  date,
  public_to    date,
  valid_from   date,
  valid_to     date,
  awarded_on   date,
  plate_no     varchar(40),
  rechecked_on date,
  delisted_on  date,
  qualified_by varchar(64),
  extra        jsonb        not null,
  created_at   timestamptz  not null,
  updated_at   timestamptz  not null,
  version      integer      not null,
  constraint offer_pk primary key (region_code, id),
  constraint offer_public_ck check (public_to is null or public_to >= public_from),
  constraint offer_valid_ck check (valid_to is null or valid_to >= valid_from),
  constraint offer_partner_fk foreign key (region_code, partner_id) references partner (region_code, id),
  constraint offer_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index offer_list_ix on offer (region_code, applied_on desc, id desc);
create index offer_path_ix on offer (region_code, unit_path, applied_on desc, id desc);
create index offer_valid_ix on offer (region_code, valid_to) where awarded_on is not null;
create index offer_partner_ix on offer (region_code, partner_id);

create table offer_event (
  region_code varchar(12)  not null,
  id          uuid         not null,
  offer_id    uuid         not null,
  at          timestamptz  not null,
  word        varchar(40)  not null,
  status      varchar(12)  not null,
  text        varchar(500),
  actor_name  varchar(120) not null,
  actor_unit  varchar(120) not null,
  constraint offer_event_pk primary key (region_code, id),
  constraint offer_event_of_fk foreign key (region_code, offer_id) references offer (region_code, id)
);
create index offer_event_of_ix on offer_event (region_code, offer_id, id);

-- A complaint is what was said, not who said it.
create table offer_complaint (
  region_code   varchar(12)  not null,
  id            uuid         not null,
  offer_id      uuid         not null,
  complained_on date         not null,
  text          varchar(500) not null,
  answered_on   date,
  answer        varchar(500),
  constraint offer_complaint_pk primary key (region_code, id),
  constraint offer_complaint_of_fk foreign key (region_code, offer_id) references offer (region_code, id)
);
create index offer_complaint_of_ix on offer_complaint (region_code, offer_id, id);
