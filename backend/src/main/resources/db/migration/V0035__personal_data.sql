-- How far the re-sealing of a table has come, so that a run that was stopped goes on.
create table reseal_mark (
  region_code varchar(12) not null,
  place       varchar(63) not null,
  key_id      varchar(20) not null,
  after_id    uuid        not null,
  done        bigint      not null,
  changed     bigint      not null,
  updated_at  timestamptz not null,
  ended_at    timestamptz,
  constraint reseal_mark_pk primary key (region_code, place)
);

-- Those whose coming of age is looked for every night.
create index person_minor_ix on person (region_code, id) where minor;

-- 导出: asked for, above so many rows approved by another person, started as a job.
create table person_export (
  region_code    varchar(12)  not null,
  id             uuid         not null,
  unit_id        uuid         not null,
  unit_path      varchar(400) collate "C" not null,
  status         varchar(12)  not null,
  -- the search may hold a name or a number
  search_sealed  text         not null,
  whole          boolean      not null,
  reason         varchar(200) not null,
  row_count      bigint       not null,
  asked_by       varchar(64)  not null,
  asker_name     varchar(120) not null,
  asked_at       timestamptz  not null,
  decided_by     varchar(64),
  decider_name   varchar(120),
  decided_at     timestamptz,
  answer         varchar(200),
  expires_at     timestamptz  not null,
  job_id         uuid,
  version        integer      not null,
  constraint person_export_pk primary key (region_code, id),
  constraint person_export_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint person_export_hand_ck check (decided_by is null or decided_by <> asked_by)
);
create index person_export_list_ix on person_export (region_code, unit_path, id);
create index person_export_asker_ix on person_export (region_code, asked_by, id);
