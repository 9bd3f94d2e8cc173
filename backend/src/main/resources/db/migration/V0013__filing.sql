-- What a unit files with the office each year (0.3, 11.4).
create table filing (
  region_code varchar(12)   not null,
  id          uuid          not null,
  unit_id     uuid          not null,
  unit_path   varchar(400)  collate "C" not null,
  year        integer       not null,
  kind        varchar(20)   not null,
  text        varchar(2000) not null,
  oral_on     date,
  due_on      date          not null,
  filed_on    date          not null,
  filed_by    varchar(120)  not null,
  created_at  timestamptz   not null,
  updated_at  timestamptz   not null,
  version     integer       not null,
  constraint filing_pk primary key (region_code, id),
  constraint filing_uq unique (region_code, year, unit_id, kind),
  constraint filing_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint filing_oral_ck check (oral_on is null or kind = 'REVIEW')
);
create index filing_path_ix on filing (region_code, year, unit_path);
