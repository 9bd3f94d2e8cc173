-- A four-year plan (创建规划, 11.3) and its targets, which a year's measures serve.
create table term (
  region_code varchar(12)   not null,
  id          uuid          not null,
  title       varchar(200)  not null,
  start_year  integer       not null,
  end_year    integer       not null,
  doc_no      varchar(60),
  note        varchar(2000),
  created_at  timestamptz   not null,
  updated_at  timestamptz   not null,
  version     integer       not null,
  constraint term_pk primary key (region_code, id),
  constraint term_years_ck check (end_year between start_year and start_year + 9)
);
create index term_year_ix on term (region_code, start_year);

create table term_target (
  region_code varchar(12)   not null,
  id          uuid          not null,
  term_id     uuid          not null,
  year        integer       not null,
  position    integer       not null,
  text        varchar(500)  not null,
  constraint term_target_pk primary key (region_code, id),
  constraint term_target_term_fk foreign key (region_code, term_id) references term (region_code, id)
);
create index term_target_term_ix on term_target (region_code, term_id, year, position);
create index term_target_year_ix on term_target (region_code, year);

alter table work_point
  add column target_id uuid,
  add constraint work_point_target_fk foreign key (region_code, target_id) references term_target (region_code, id);
create index work_point_target_ix on work_point (region_code, target_id) where target_id is not null;
