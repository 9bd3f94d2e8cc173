-- Rosters as offices send them (issue 5 F). The file itself lies sealed beside the attachments until the
-- roster is done with; its rows are staged here and change nothing until they are applied.
create table roster (
  region_code      varchar(12)   not null,
  id               uuid          not null,
  -- of who imports it
  unit_id          uuid          not null,
  unit_path        varchar(400)  collate "C" not null,
  file_name        varchar(200)  not null,
  status           varchar(12)   not null,
  -- FILES takes people into files; EXPECTED says who ought to be there
  purpose          varchar(12)   not null,
  expected_kind    varchar(20),
  expected_year    integer,
  sheet            integer       not null,
  header_row       integer       not null,
  headings         varchar(120)[] not null,
  mapping          jsonb         not null,
  default_unit     uuid,
  default_category varchar(40),
  basis            varchar(200)  not null,
  -- how far the work in hand is: nothing before it is done twice
  phase            integer       not null,
  cursor_row       integer       not null,
  created_by       varchar(64)   not null,
  creator_name     varchar(120)  not null,
  created_at       timestamptz   not null,
  updated_at       timestamptz   not null,
  version          integer       not null,
  constraint roster_pk primary key (region_code, id),
  constraint roster_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint roster_expected_ck
    check ((purpose = 'EXPECTED') = (expected_kind is not null and expected_year is not null))
);
create index roster_list_ix on roster (region_code, unit_path, id);
create index roster_created_ix on roster (region_code, id desc);

create table roster_row (
  region_code    varchar(12)   not null,
  id             uuid          not null,
  roster_id      uuid          not null,
  row_no         integer       not null,
  -- the whole line as it stood, a JSON list of texts
  cells_sealed   text          not null,
  fate           varchar(10)   not null,
  reasons        varchar(60)[] not null,
  differs        varchar(30)[] not null,
  unit_id        uuid,
  unit_path      varchar(400)  collate "C",
  id_index       varchar(64),
  decision       varchar(10),
  outcome        varchar(10),
  -- the file it means, and which state of it the person was shown
  person_id      uuid,
  person_version integer,
  -- what it made
  category_id    uuid,
  household_id   uuid,
  member_id      uuid,
  constraint roster_row_pk primary key (region_code, id),
  constraint roster_row_roster_fk foreign key (region_code, roster_id) references roster (region_code, id)
);
create unique index roster_row_no_uq on roster_row (region_code, roster_id, row_no);
create index roster_row_fate_ix on roster_row (region_code, roster_id, fate, row_no);
create index roster_row_number_ix on roster_row (region_code, roster_id, id_index) where id_index is not null;
create index roster_row_person_ix on roster_row (region_code, roster_id, person_id) where person_id is not null;
create index roster_row_unit_ix on roster_row (region_code, roster_id, unit_path);

-- What a file was before a roster changed it, to the last byte, for taking back.
create table roster_before (
  region_code    varchar(12)   not null,
  id             uuid          not null,
  roster_id      uuid          not null,
  person_id      uuid          not null,
  unit_id        uuid          not null,
  unit_path      varchar(400)  collate "C" not null,
  status         varchar(12)   not null,
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
  basis          varchar(200)  not null,
  consent_on     date,
  collected_by   varchar(64)   not null,
  collector_name varchar(120)  not null,
  checked_by     varchar(64),
  updated_at     timestamptz   not null,
  version        integer       not null,
  constraint roster_before_pk primary key (region_code, id),
  constraint roster_before_roster_fk
    foreign key (region_code, roster_id) references roster (region_code, id)
);
create index roster_before_roster_ix on roster_before (region_code, roster_id, person_id);

-- Twins are asked for a chunk at a time, and by the quality page.
create index person_twin_ix on person (region_code, unit_id, birth_on, name) where status <> 'CLOSED';

-- Who is to close the gaps of a village on an expected roster, and until when: a matter (2.2).
create table roster_gap (
  region_code varchar(12)  not null,
  id          uuid         not null,
  roster_id   uuid         not null,
  village_id  uuid         not null,
  owner_id    uuid         not null,
  due_on      date         not null,
  matter_id   uuid         not null,
  created_at  timestamptz  not null,
  constraint roster_gap_pk primary key (region_code, id),
  constraint roster_gap_roster_fk foreign key (region_code, roster_id) references roster (region_code, id)
);
create unique index roster_gap_village_uq on roster_gap (region_code, roster_id, village_id);
