-- Finds those of one name and birth date, also minors, without their being in clear.
alter table person add column twin_index varchar(64);
create index person_twin_mark_ix on person (region_code, twin_index, unit_id)
  where twin_index is not null and status <> 'CLOSED';

-- 疑似重复: two files of one name, birth date and village; merged by two people, and taken back (2.1).
create table person_twin (
  region_code   varchar(12)  not null,
  id            uuid         not null,
  first_id      uuid         not null,
  second_id     uuid         not null,
  status        varchar(12)  not null,
  kept_id       uuid,
  proposed_by   varchar(64),
  proposer_name varchar(120),
  merged_by     varchar(64),
  merger_name   varchar(120),
  -- what to put back
  taken_sealed  text,
  created_at    timestamptz  not null,
  updated_at    timestamptz  not null,
  version       integer      not null,
  constraint person_twin_pk primary key (region_code, id),
  constraint person_twin_uq unique (region_code, first_id, second_id),
  constraint person_twin_first_fk foreign key (region_code, first_id) references person (region_code, id),
  constraint person_twin_second_fk foreign key (region_code, second_id) references person (region_code, id),
  constraint person_twin_hand_ck check (merged_by is null or merged_by <> proposed_by),
  constraint person_twin_merged_ck check ((status = 'MERGED') = (taken_sealed is not null))
);
create index person_twin_list_ix on person_twin (region_code, status, id);
create index person_twin_second_ix on person_twin (region_code, second_id);

-- What became of a file: who, when, which step; codes only, no value in clear.
create table person_event (
  region_code varchar(12)  not null,
  id          uuid         not null,
  person_id   uuid         not null,
  action      varchar(40)  not null,
  detail      jsonb        not null,
  at          timestamptz  not null,
  by_name     varchar(120) not null,
  constraint person_event_pk primary key (region_code, id),
  constraint person_event_person_fk foreign key (region_code, person_id) references person (region_code, id)
);
create index person_event_person_ix on person_event (region_code, person_id, id);

-- 迁移: asked where the file is, accepted where it goes.
create table person_move (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  person_id    uuid         not null,
  from_unit_id uuid         not null,
  unit_id      uuid         not null,
  -- of the receiving unit
  unit_path    varchar(400) collate "C" not null,
  status       varchar(12)  not null,
  asked_by     varchar(64)  not null,
  asker_name   varchar(120) not null,
  asked_at     timestamptz  not null,
  decider_name varchar(120),
  decided_at   timestamptz,
  reason       varchar(200),
  version      integer      not null,
  constraint person_move_pk primary key (region_code, id),
  constraint person_move_person_fk foreign key (region_code, person_id) references person (region_code, id),
  constraint person_move_from_fk foreign key (region_code, from_unit_id) references unit (region_code, id),
  constraint person_move_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create unique index person_move_open_uq on person_move (region_code, person_id) where status = 'ASKED';
create index person_move_list_ix on person_move (region_code, status, unit_path, id);
