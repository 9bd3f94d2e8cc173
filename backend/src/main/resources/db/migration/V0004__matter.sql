create table matter (
  region_code      varchar(12)  not null,
  id               uuid         not null,
  kind             varchar(20)  not null,
  list             varchar(1)   not null,
  year             integer      not null,
  ledger_seq       integer,
  title            varchar(200) not null,
  detail           varchar(8000) not null,
  standard         varchar(2000),
  plan_id          uuid,
  work_point_id    uuid,
  point_id         uuid,
  point_no         varchar(40),
  point_title      varchar(500),
  proposer_id      uuid         not null,
  lead_id          uuid,
  support_ids      uuid[]       not null,
  status           varchar(20)  not null,
  due_on           date,
  original_due_on  date,
  yellow_on        date,
  report_due_on    date,
  registered_on    date,
  assigned_on      date,
  last_progress_on date,
  closed_on        date,
  due_sort         date         not null,
  ledger_sort      varchar(20)  collate "C" not null,
  satisfaction     integer,
  doers            varchar(64)[] not null,
  created_at       timestamptz  not null,
  updated_at       timestamptz  not null,
  version          integer      not null,
  constraint matter_pk primary key (region_code, id),
  constraint matter_ledger_uq unique (region_code, year, list, ledger_seq),
  constraint matter_satisfaction_ck check (satisfaction between 1 and 5),
  constraint matter_closed_ck check ((status = 'CLOSED') = (closed_on is not null)),
  constraint matter_assigned_ck check (yellow_on is null or (due_on is not null and report_due_on is not null and lead_id is not null))
);
create index matter_due_ix on matter (region_code, due_sort, id);
create index matter_ledger_ix on matter (region_code, ledger_sort, id);
create index matter_updated_ix on matter (region_code, updated_at, id);
create index matter_lead_ix on matter (region_code, lead_id, due_on);
create index matter_plan_ix on matter (region_code, plan_id, work_point_id);

create table matter_party (
  region_code varchar(12)  not null,
  id          uuid         not null,
  matter_id   uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  part        varchar(10)  not null,
  constraint matter_party_pk primary key (region_code, id),
  constraint matter_party_uq unique (region_code, matter_id, unit_id, part),
  constraint matter_party_matter_fk foreign key (region_code, matter_id) references matter (region_code, id)
);
create index matter_party_path_ix on matter_party (region_code, unit_path, matter_id);
create index matter_party_unit_ix on matter_party (region_code, unit_id, matter_id);

create table matter_event (
  region_code varchar(12)  not null,
  id          uuid         not null,
  matter_id   uuid         not null,
  at          timestamptz  not null,
  action      varchar(60)  not null,
  actor_id    varchar(64)  not null,
  actor_name  varchar(120) not null,
  unit_id     uuid         not null,
  text        varchar(4000),
  from_status varchar(20),
  to_status   varchar(20)  not null,
  constraint matter_event_pk primary key (region_code, id),
  constraint matter_event_matter_fk foreign key (region_code, matter_id) references matter (region_code, id)
);
create index matter_event_matter_ix on matter_event (region_code, matter_id, at);

create table ledger_counter (
  region_code varchar(12) not null,
  year        integer     not null,
  list        varchar(1)  not null,
  last_no     integer     not null,
  constraint ledger_counter_pk primary key (region_code, year, list)
);
