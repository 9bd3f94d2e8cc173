-- Names are searched by their parts: an array of two-character pieces under one index with the district.
create extension if not exists btree_gin;

-- One person, one file (2.1). Columns named *_sealed hold personal data under SM4, *_index find it.
create table person (
  region_code    varchar(12)   not null,
  id             uuid          not null,
  -- the village or town that keeps the file
  unit_id        uuid          not null,
  unit_path      varchar(400)  collate "C" not null,
  status         varchar(12)   not null,
  -- of a minor only the family name
  name           varchar(60)   collate "C" not null,
  name_sealed    varchar(400),
  grams          varchar(8)[]  not null,
  initials       varchar(60)   collate "C" not null,
  sex            varchar(8)    not null,
  minor          boolean       not null,
  birth_on       date,
  birth_sealed   varchar(120),
  id_kind        varchar(12)   not null,
  id_sealed      varchar(200),
  id_index       varchar(64),
  phone_sealed   varchar(200),
  phone_index    varchar(64),
  address_sealed varchar(1200),
  hukou_code     varchar(12),
  hukou_rural    boolean,
  facts          jsonb         not null,
  died_on        date,
  closed_as      varchar(12),
  closed_on      date,
  confirmed_year integer,
  basis          varchar(200)  not null,
  consent_on     date,
  source         varchar(12)   not null,
  import_id      uuid,
  merged_into    uuid,
  collected_by   varchar(64)   not null,
  collector_name varchar(120)  not null,
  checked_by     varchar(64),
  approved_by    varchar(64),
  created_at     timestamptz   not null,
  updated_at     timestamptz   not null,
  version        integer       not null,
  constraint person_pk primary key (region_code, id),
  constraint person_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint person_minor_ck check (minor = (name_sealed is not null))
);
-- One live file for a number (F4 2).
create unique index person_id_uq on person (region_code, id_index)
  where id_index is not null and status <> 'CLOSED';
create index person_phone_ix on person (region_code, phone_index) where phone_index is not null;
create index person_list_ix on person (region_code, unit_path, id);
create index person_status_ix on person (region_code, status, unit_path, id);
create index person_name_ix on person (region_code, name, birth_on, unit_id);
create index person_initials_ix on person (region_code, initials);
create index person_grams_ix on person using gin (region_code, grams);
create index person_import_ix on person (region_code, import_id) where import_id is not null;

-- 身份: a person has several at once, each with its dates and evidence (B3).
create table person_category (
  region_code     varchar(12)  not null,
  id              uuid         not null,
  person_id       uuid         not null,
  unit_path       varchar(400) collate "C" not null,
  category        varchar(40)  not null,
  grade           varchar(20),
  valid_from      date,
  valid_to        date,
  evidence        varchar(200),
  evidence_sealed varchar(300),
  created_at      timestamptz  not null,
  constraint person_category_pk primary key (region_code, id),
  constraint person_category_person_fk
    foreign key (region_code, person_id) references person (region_code, id),
  constraint person_category_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create index person_category_person_ix on person_category (region_code, person_id);
create index person_category_list_ix on person_category (region_code, category, unit_path, person_id);

-- 履历: service, employment, needs, roles, each of a kind with its own fields (kinds/person-record.json).
create table person_record (
  region_code varchar(12)  not null,
  id          uuid         not null,
  person_id   uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  kind        varchar(40)  not null,
  valid_from  date,
  valid_to    date,
  facts       jsonb        not null,
  created_by  varchar(120) not null,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null,
  constraint person_record_pk primary key (region_code, id),
  constraint person_record_person_fk
    foreign key (region_code, person_id) references person (region_code, id),
  constraint person_record_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create index person_record_person_ix on person_record (region_code, person_id, kind);
create index person_record_list_ix on person_record (region_code, kind, unit_path, id);

create table household (
  region_code    varchar(12)   not null,
  id             uuid          not null,
  unit_id        uuid          not null,
  unit_path      varchar(400)  collate "C" not null,
  -- the head's name as the list shows it
  title          varchar(60)   not null,
  head_id        uuid          not null,
  address_sealed varchar(1200),
  ended_on       date,
  created_at     timestamptz   not null,
  updated_at     timestamptz   not null,
  version        integer       not null,
  constraint household_pk primary key (region_code, id),
  constraint household_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint household_head_fk foreign key (region_code, head_id) references person (region_code, id)
);
create index household_list_ix on household (region_code, unit_path, id);
create index household_head_ix on household (region_code, head_id);

-- Who lives in a household, with history; a person is in one at a time.
create table household_member (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  household_id uuid         not null,
  person_id    uuid         not null,
  unit_path    varchar(400) collate "C" not null,
  relation     varchar(12)  not null,
  valid_from   date         not null,
  valid_to     date,
  constraint household_member_pk primary key (region_code, id),
  constraint household_member_household_fk
    foreign key (region_code, household_id) references household (region_code, id),
  constraint household_member_person_fk
    foreign key (region_code, person_id) references person (region_code, id),
  constraint household_member_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create unique index household_member_now_uq on household_member (region_code, person_id)
  where valid_to is null;
create index household_member_household_ix on household_member (region_code, household_id);
