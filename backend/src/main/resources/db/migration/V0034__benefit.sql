-- 政策法规: what a case may rest on, from a day to a day (2.10).
create table law (
  region_code varchar(12)  not null,
  id          uuid         not null,
  title       varchar(200) not null,
  issuer      varchar(100) not null,
  doc_no      varchar(100) not null,
  valid_from  date         not null,
  valid_to    date,
  source      varchar(200) not null,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null,
  version     integer      not null,
  constraint law_pk primary key (region_code, id),
  constraint law_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create unique index law_title_uq on law (region_code, title, valid_from);

-- Points of examination classes, beds of homes, limits of steps: a number of a list from a day on.
create table benefit_value (
  region_code varchar(12)  not null,
  id          uuid         not null,
  list        varchar(12)  not null,
  code        varchar(80)  not null,
  name        varchar(100) not null,
  value       integer      not null,
  valid_from  date         not null,
  source      varchar(200) not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  constraint benefit_value_pk primary key (region_code, id),
  constraint benefit_value_day_uq unique (region_code, list, code, valid_from)
);

-- 优待事项: a case of a kind (kinds/benefit.json) about one person.
create table benefit_case (
  region_code     varchar(12)   not null,
  id              uuid          not null,
  kind            varchar(40)   not null,
  status          varchar(12)   not null,
  -- the step it stands at, null once all are passed
  step            varchar(40),
  person_id       uuid          not null,
  related_id      uuid,
  proposer_id     uuid          not null,
  accepted_on     date          not null,
  acceptor_name   varchar(120)  not null,
  -- whose turn it is, null for the office
  actor_id        uuid,
  due_on          date,
  held_days       integer,
  law_id          uuid          not null,
  year            integer       not null,
  value_code      varchar(80),
  value_name      varchar(100),
  value           integer,
  facts_sealed    varchar(8000) not null,
  doers           varchar(64)[] not null,
  refused_by      varchar(64),
  refusal_ground  varchar(100),
  granted_on      date,
  ended_on        date,
  satisfaction    integer,
  helper          varchar(60),
  contacted_on    date,
  contact_next_on date,
  created_at      timestamptz   not null,
  updated_at      timestamptz   not null,
  version         integer       not null,
  constraint benefit_case_pk primary key (region_code, id),
  constraint benefit_case_person_fk foreign key (region_code, person_id) references person (region_code, id),
  constraint benefit_case_related_fk foreign key (region_code, related_id) references person (region_code, id),
  constraint benefit_case_law_fk foreign key (region_code, law_id) references law (region_code, id),
  constraint benefit_case_proposer_fk foreign key (region_code, proposer_id) references unit (region_code, id),
  constraint benefit_case_actor_fk foreign key (region_code, actor_id) references unit (region_code, id)
);
create index benefit_case_list_ix on benefit_case (region_code, accepted_on desc, id desc);
create index benefit_case_kind_ix on benefit_case (region_code, kind, year, accepted_on desc, id desc);
create index benefit_case_turn_ix on benefit_case (region_code, actor_id, status);
create index benefit_case_person_ix on benefit_case (region_code, person_id);
create index benefit_case_value_ix on benefit_case (region_code, value_code) where value_code is not null;
create index benefit_case_contact_ix on benefit_case (region_code, contact_next_on)
  where contact_next_on is not null;

-- Who sees a case: who took it in, who keeps the person's file, who acts or acted.
create table benefit_party (
  region_code varchar(12)  not null,
  id          uuid         not null,
  case_id     uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  constraint benefit_party_pk primary key (region_code, id),
  constraint benefit_party_uq unique (region_code, case_id, unit_id),
  constraint benefit_party_case_fk foreign key (region_code, case_id) references benefit_case (region_code, id)
);
create index benefit_party_path_ix on benefit_party (region_code, unit_path, case_id);

-- Each step gone through, with the limit it had; a step gone through again is another row.
create table benefit_step (
  region_code varchar(12)  not null,
  id          uuid         not null,
  case_id     uuid         not null,
  code        varchar(40)  not null,
  name        varchar(60)  not null,
  actor_id    uuid,
  started_on  date         not null,
  due_on      date,
  done_on     date,
  done_by     varchar(120),
  constraint benefit_step_pk primary key (region_code, id),
  constraint benefit_step_case_fk foreign key (region_code, case_id) references benefit_case (region_code, id)
);
create index benefit_step_case_ix on benefit_step (region_code, case_id, id);

create table benefit_paper (
  region_code   varchar(12)  not null,
  id            uuid         not null,
  case_id       uuid         not null,
  name          varchar(100) not null,
  -- the original was shown at the desk, no copy kept
  seen          boolean      not null,
  attachment_id uuid,
  at            timestamptz  not null,
  by_name       varchar(120) not null,
  constraint benefit_paper_pk primary key (region_code, id),
  constraint benefit_paper_case_fk foreign key (region_code, case_id) references benefit_case (region_code, id),
  constraint benefit_paper_proof_ck check (seen or attachment_id is not null)
);
create index benefit_paper_case_ix on benefit_paper (region_code, case_id, id);

create table benefit_event (
  region_code varchar(12)   not null,
  id          uuid          not null,
  case_id     uuid          not null,
  at          timestamptz   not null,
  word        varchar(40)   not null,
  status      varchar(12)   not null,
  step_name   varchar(60),
  text_sealed varchar(4000),
  actor_name  varchar(120)  not null,
  actor_unit  varchar(120)  not null,
  constraint benefit_event_pk primary key (region_code, id),
  constraint benefit_event_case_fk foreign key (region_code, case_id) references benefit_case (region_code, id)
);
create index benefit_event_case_ix on benefit_event (region_code, case_id, id);
