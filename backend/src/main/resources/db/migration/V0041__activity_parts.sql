-- 会议: of which body, its number in the year, who chairs, the minutes (12.1–12.3, 4.1).
create table meeting (
  region_code varchar(12) not null,
  id          uuid        not null,
  activity_id uuid        not null,
  body_id     uuid        not null,
  year        integer     not null,
  -- 届次, taken when it is held: without gap for each body and year
  no          integer,
  chair       varchar(60),
  minutes     varchar(8000),
  minutes_no  varchar(60),
  drafted_by  varchar(64),
  drafter     varchar(120),
  approver    varchar(120),
  approved_on date,
  constraint meeting_pk primary key (region_code, id),
  constraint meeting_activity_uq unique (region_code, activity_id),
  constraint meeting_no_uq unique (region_code, body_id, year, no),
  constraint meeting_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint meeting_body_fk foreign key (region_code, body_id) references body (region_code, id),
  constraint meeting_approved_ck check ((approver is null) = (approved_on is null))
);

create table agenda_item (
  region_code varchar(12)  not null,
  id          uuid         not null,
  activity_id uuid         not null,
  -- 地方、部队 or both: whose business it is
  side        varchar(10)  not null,
  title       varchar(200) not null,
  presenter   varchar(120),
  constraint agenda_item_pk primary key (region_code, id),
  constraint agenda_item_activity_fk foreign key (region_code, activity_id) references activity (region_code, id)
);
create index agenda_item_activity_ix on agenda_item (region_code, activity_id, id);

-- 议定事项: each is a matter.
create table meeting_decision (
  region_code varchar(12)   not null,
  id          uuid          not null,
  activity_id uuid          not null,
  text        varchar(2000) not null,
  matter_id   uuid          not null,
  constraint meeting_decision_pk primary key (region_code, id),
  constraint meeting_decision_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint meeting_decision_matter_fk foreign key (region_code, matter_id) references matter (region_code, id)
);
create index meeting_decision_activity_ix on meeting_decision (region_code, activity_id, id);

-- 培训花名册: officials by name and unit, nothing else of them (1.9, 11.6).
create table training_person (
  region_code    varchar(12)  not null,
  id             uuid         not null,
  activity_id    uuid         not null,
  unit_id        uuid         not null,
  name           varchar(60)  not null,
  post           varchar(120),
  attendance     varchar(10)  not null,
  result         varchar(40),
  certificate_no varchar(60),
  constraint training_person_pk primary key (region_code, id),
  constraint training_person_uq unique (region_code, activity_id, unit_id, name),
  constraint training_person_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint training_person_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index training_person_name_ix on training_person (region_code, name, unit_id);

-- 参赛作品 with what it won (3.2).
create table contest_entry (
  region_code varchar(12)  not null,
  id          uuid         not null,
  activity_id uuid         not null,
  no          integer      not null,
  title       varchar(120) not null,
  author      varchar(60)  not null,
  sender      varchar(120),
  category    varchar(40),
  award       varchar(40),
  award_no    varchar(60),
  constraint contest_entry_pk primary key (region_code, id),
  constraint contest_entry_no_uq unique (region_code, activity_id, no),
  constraint contest_entry_activity_fk foreign key (region_code, activity_id) references activity (region_code, id)
);

-- 抢险救灾任务: after the event, times in their order (10.6).
create table mission (
  region_code  varchar(12)   not null,
  id           uuid          not null,
  activity_id  uuid          not null,
  event        varchar(200)  not null,
  called_at    timestamptz   not null,
  arrived_at   timestamptz   not null,
  ended_at     timestamptz   not null,
  people       integer       not null,
  people_hours integer       not null,
  result       varchar(2000) not null,
  thanks       varchar(500),
  constraint mission_pk primary key (region_code, id),
  constraint mission_activity_uq unique (region_code, activity_id),
  constraint mission_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint mission_times_ck check (called_at <= arrived_at and arrived_at <= ended_at)
);
