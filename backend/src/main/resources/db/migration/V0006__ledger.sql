-- The columns of the double list (domain B5), the year on whose list a matter stands, collecting,
-- and matters that are kept on paper.

alter table matter
  add column list_year     integer,
  add column topic         varchar(40),
  add column measure       varchar(2000),
  add column leader        varchar(60),
  add column budget        bigint,
  add column budget_source varchar(200),
  add column source        varchar(20),
  add column source_name   varchar(200),
  add column source_on     date,
  add column extra         jsonb,
  add column collection_id uuid,
  add column progress      varchar(4000),
  add column obstacle      varchar(2000),
  add column reply         varchar(4000),
  add column closed_by     varchar(120);
update matter set list_year = year;
alter table matter
  alter column list_year set not null,
  add constraint matter_list_year_ck check (list_year >= year),
  add constraint matter_budget_ck check (budget >= 0);
create index matter_list_ix on matter (region_code, list, list_year, ledger_sort, id);
create index matter_topic_ix on matter (region_code, topic, due_sort, id);
create index matter_collection_ix on matter (region_code, collection_id, proposer_id);

alter table matter_event add column obstacle varchar(2000);

create table collection (
  region_code varchar(12)  not null,
  id          uuid         not null,
  list        varchar(1)   not null,
  year        integer      not null,
  title       varchar(200) not null,
  note        varchar(4000),
  opens_on    date         not null,
  closes_on   date         not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  version     integer      not null,
  constraint collection_pk primary key (region_code, id),
  constraint collection_days_ck check (closes_on >= opens_on)
);
create index collection_closes_ix on collection (region_code, closes_on, id);

create table collection_unit (
  region_code   varchar(12)  not null,
  id            uuid         not null,
  collection_id uuid         not null,
  unit_id       uuid         not null,
  unit_path     varchar(400) collate "C" not null,
  none_on       date,
  none_by       varchar(120),
  constraint collection_unit_pk primary key (region_code, id),
  constraint collection_unit_uq unique (region_code, collection_id, unit_id),
  constraint collection_unit_collection_fk foreign key (region_code, collection_id)
    references collection (region_code, id)
);
create index collection_unit_path_ix on collection_unit (region_code, unit_path, collection_id);

create table paper_entry (
  region_code varchar(12)  not null,
  id          uuid         not null,
  paper_no    varchar(40)  not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  created_at  timestamptz  not null,
  constraint paper_entry_pk primary key (region_code, id),
  constraint paper_entry_no_uq unique (region_code, paper_no)
);
create index paper_entry_at_ix on paper_entry (region_code, created_at, id);

-- What the yearly carry-over looks for: numbered, open, on an earlier year's list.
create index matter_carry_ix on matter (region_code, list_year, id)
  where registered_on is not null and status not in ('CLOSED', 'DECLINED', 'EXPLAINED', 'WITHDRAWN');
